using System.Diagnostics;
using SeedsSdk.Robustness.Inputs;
using SeedsSdk.Robustness.Oracles;

namespace SeedsSdk.Robustness.Fuzzing;

/// <summary>Runs inputs through oracles on some threads, and watches that all of them come back.</summary>
/// <param name="oracles">They take turns, so that each gets its share of the inputs.</param>
internal sealed class Fuzzer(InputSource source, IReadOnlyList<Oracle> oracles, FuzzOptions options)
{
    /// <summary>How often inputs are also looked at together, and how many.</summary>
    private const int CorpusEvery = 16;
    private const int CorpusSize = 4;

    /// <summary>How often an input is also made long.</summary>
    private const int GrowthEvery = 4096;

    private readonly FailureList _failures = new();
    private long _next = options.First;
    private long _done;
    private long _characters;

    /// <summary>How many inputs are done. Any thread may ask.</summary>
    public long Done => Interlocked.Read(ref _done);

    /// <summary>How many faults were found. Any thread may ask.</summary>
    public int Faults => _failures.All.Count;

    /// <summary>Returns when all inputs are done, when the time is over, or when cancelled.</summary>
    public FuzzResult Run(CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, options.Jobs).Select(_ => Start(watch, cancellation)).ToList();
        while (workers.Count > 0)
        {
            for (var i = workers.Count - 1; i >= 0; i--)
            {
                if (workers[i].Thread.Join(TimeSpan.FromMilliseconds(20)))
                {
                    workers.RemoveAt(i);
                }
                else if (workers[i].IsHanging(options.HangAfter, out var number))
                {
                    // The thread cannot be ended. It is left alone, and another one goes on.
                    var hang = new Violation(ViolationKind.Hang, "any stage", $"not done after {options.HangAfter}");
                    _failures.Add(hang, number, () => [source.Text(number)]);
                    workers[i] = Start(watch, cancellation);
                }
            }
        }

        var next = Math.Min(Interlocked.Read(ref _next), options.First + options.Inputs);
        return new FuzzResult(Done, next, Interlocked.Read(ref _characters), watch.Elapsed, _failures.All);
    }

    private Worker Start(Stopwatch watch, CancellationToken cancellation)
    {
        var worker = new Worker();
        worker.Thread = new Thread(() => Work(worker, watch, cancellation)) { IsBackground = true };
        worker.Thread.Start();
        return worker;
    }

    private void Work(Worker worker, Stopwatch watch, CancellationToken cancellation)
    {
        while (!worker.IsAbandoned && !cancellation.IsCancellationRequested && watch.Elapsed < options.TimeLimit)
        {
            var number = Interlocked.Increment(ref _next) - 1;
            if (number >= options.First + options.Inputs)
            {
                return;
            }

            worker.Begin(number);
            var text = source.Text(number);
            var report = Try(number, text);
            worker.End();
            report?.Invoke();
            if (!worker.IsAbandoned)
            {
                Interlocked.Increment(ref _done);
                Interlocked.Add(ref _characters, text.Length);
            }
        }
    }

    /// <summary>What is to be done about a fault: to make its text short takes long, and is no hang.</summary>
    private Action? Try(long number, string text)
    {
        var one = Turn(number);
        if (one.Check(text) is { } violation)
        {
            return () => Report(violation, number, text, one.Check);
        }

        var grown = Turn(number / GrowthEvery);
        if (number % GrowthEvery == 0 && grown.CheckGrowth(text) is { } growth)
        {
            return () => Report(growth, number, text, grown.CheckGrowth);
        }

        return number % CorpusEvery == 0 ? TryCorpus(number) : null;
    }

    private Action? TryCorpus(long number)
    {
        var oracle = Turn(number / CorpusEvery);
        var texts = Enumerable.Range(0, CorpusSize).Select(i => source.Text(number + i)).ToList();
        if (oracle.CheckCorpus(texts) is not { } violation)
        {
            return null;
        }

        bool Fails(IReadOnlyList<string> fewer) => violation.IsLike(oracle.CheckCorpus(fewer));
        return () => _failures.Add(violation, number, () => Minimizer.MinimizeAll(texts, Fails));
    }

    private Oracle Turn(long number) => oracles[(int)(number % oracles.Count)];

    private void Report(Violation violation, long number, string text, Func<string, Violation?> check)
    {
        // What only time shows takes long to ask.
        var tries = violation.Kind is ViolationKind.Slow ? 200 : 2000;
        _failures.Add(
            violation,
            number,
            () => [new Minimizer(shorter => violation.IsLike(check(shorter)), tries).Minimize(text)]
        );
    }
}
