using System.CommandLine;
using System.Globalization;
using SeedsSdk.Robustness.Fuzzing;
using SeedsSdk.Robustness.Inputs;
using SeedsSdk.Robustness.Oracles;

namespace SeedsSdk.Fuzz;

/// <summary><c>--inputs 1000000 --seed 1</c>: spoilt texts through the oracle, as many as wanted.</summary>
internal static class FuzzCommand
{
    /// <summary>Exit codes, as the help of the command tells them.</summary>
    private const int Success = 0;
    private const int Failures = 1;
    private const int Stopped = 130;

    /// <summary>Ordinary texts that tell how fast this machine is.</summary>
    private const int CalibrationTexts = 300;

    public static RootCommand Create()
    {
        var inputs = new Option<long>("--inputs")
        {
            Description = "How many texts.",
            DefaultValueFactory = _ => 100_000,
        };
        var seed = new Option<int>("--seed")
        {
            Description = "Another seed, other texts.",
            DefaultValueFactory = _ => 1,
        };
        var first = new Option<long>("--first")
        {
            Description = "The number of the first text: to show a failure again, or to run a large number in pieces.",
        };
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many threads; all cores by default.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        var limit = new Option<double?>("--time-limit") { Description = "Begin no text after so many seconds." };
        AtLeast(inputs, 1);
        AtLeast(first, 0);
        AtLeast(jobs, 1);
        AtLeast(limit, 0);

        var command = new RootCommand(
            "Spoils reports and prose, reads and extracts them, and checks what must hold for every text. "
                + "Exit codes: 0 all held; 1 something did not; 130 stopped by Ctrl-C."
        )
        {
            inputs,
            seed,
            first,
            jobs,
            limit,
        };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var options = new FuzzOptions(parsed.GetValue(first), parsed.GetValue(inputs), parsed.GetValue(jobs))
                {
                    TimeLimit = parsed.GetValue(limit) is { } seconds
                        ? TimeSpan.FromSeconds(seconds)
                        : TimeSpan.MaxValue,
                };

                // On a thread of its own: Ctrl-C is heard only once the action has returned its task.
                return Task.Run(() => Run(parsed.GetValue(seed), options, cancellation), CancellationToken.None);
            }
        );
        return command;
    }

    private static int Run(int seed, FuzzOptions options, CancellationToken cancellation)
    {
        var reports = ReportTexts.Paths.Select(ReportTexts.Read).ToList();
        var ordinary = Enumerable.Range(0, CalibrationTexts).Select(i => new InventedProse(i).Report(1000)).ToList();
        var budget = TimeBudget.Calibrate(Stages.Report, ordinary);
        var oracles = Stages.Both.Select(way => new Oracle([way], budget)).ToList();
        var fuzzer = new Fuzzer(new InputSource(seed, reports), oracles, options);

        var result = Progress.Show(fuzzer, options, () => fuzzer.Run(cancellation));
        Summary.Write(Console.Out, result, options, seed, budget);
        return result.Failures.Count > 0 ? Failures
            : cancellation.IsCancellationRequested ? Stopped
            : Success;
    }

    private static void AtLeast<T>(Option<T> option, double least) =>
        option.Validators.Add(result =>
        {
            var given = Convert.ToDouble(result.GetValueOrDefault<T>(), CultureInfo.InvariantCulture);
            if (given < least)
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name} is at least {least}."));
            }
        });
}
