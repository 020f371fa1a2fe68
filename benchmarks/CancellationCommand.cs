using System.CommandLine;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using static SeedsSdk.Benchmarks.InvariantConsole;

namespace SeedsSdk.Benchmarks;

/// <summary><c>cancellation --reports 10000</c>: how long the generator goes on when nobody wants its result any longer.</summary>
internal static class CancellationCommand
{
    public static Command Create()
    {
        var reports = new Option<int>("--reports")
        {
            Description = "How many invented reports, of ten quotes each.",
            DefaultValueFactory = _ => 10_000,
        };
        var times = new Option<int>("--times")
        {
            Description = "How often a run is given up, each time at another point of it.",
            DefaultValueFactory = _ => 40,
        };
        var command = new Command("cancellation", "How long the generator goes on after it was given up.")
        {
            reports,
            times,
        };
        command.SetAction(parsed => Run(parsed.GetValue(reports), parsed.GetValue(times)));
        return command;
    }

    private static void Run(int reports, int times)
    {
        var project = EditsProject.Invented(reports);
        var compilation = EditsProject.Compile("public class Edited;");
        EditsProject.WarmUp(compilation);
        var whole = EditsRun.Measure(() => project.Driver(track: false).RunGenerators(compilation)).Elapsed;
        WriteLine($"{reports} reports, a whole run takes {whole.TotalMilliseconds:0} ms");
        WriteLine($"");
        WriteLine($"{"given up after ms", 18} {"went on for ms", 15}");
        var wentOn = new List<TimeSpan>();
        for (var i = 0; i < times; i++)
        {
            var after = whole * ((i + 0.5) / times);
            if (GiveUp(project.Unread(), compilation, after) is not { } time)
            {
                WriteLine($"{after.TotalMilliseconds, 18:0} {"(it was done)", 15}");
                continue;
            }

            wentOn.Add(time);
            WriteLine($"{after.TotalMilliseconds, 18:0} {time.TotalMilliseconds, 15:0.0}");
        }

        WriteLine($"");
        WriteLine(
            $"median {wentOn.Order().ElementAt(wentOn.Count / 2).TotalMilliseconds:0.0} ms, longest {wentOn.Max().TotalMilliseconds:0.0} ms"
        );
    }

    /// <returns>From the cancellation to the end; null when the run had ended before.</returns>
    private static TimeSpan? GiveUp(EditsProject project, Compilation compilation, TimeSpan after)
    {
        var driver = project.Driver(track: false);
        GC.Collect();
        using var cancellation = new CancellationTokenSource();
        var started = Stopwatch.StartNew();
        var givenUp = TimeSpan.Zero;

        // A thread of its own, so that those of the pool, which are all at work, do not keep it waiting.
        var watcher = new Thread(() =>
        {
            Thread.Sleep(after);
            givenUp = started.Elapsed;
            cancellation.Cancel();
        })
        {
            Priority = ThreadPriority.Highest,
        };
        watcher.Start();
        try
        {
            _ = driver.RunGenerators(compilation, cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            var ended = started.Elapsed;
            watcher.Join();
            return ended - givenUp;
        }

        watcher.Join();
        return null;
    }
}
