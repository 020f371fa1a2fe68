using System.Globalization;
using SeedsSdk.Robustness.Fuzzing;
using Spectre.Console;

namespace SeedsSdk.Fuzz;

/// <summary>How far a run is, on standard error: on a terminal only, a pipe stays silent.</summary>
internal static class Progress
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(250);

    public static FuzzResult Show(Fuzzer fuzzer, FuzzOptions options, Func<FuzzResult> run)
    {
        if (Console.IsErrorRedirected)
        {
            return run();
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .Start(context =>
            {
                var task = context.AddTask("inputs", maxValue: options.Inputs);
                var running = Task.Factory.StartNew(
                    run,
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                );
                while (!running.Wait(s_interval))
                {
                    task.Value = fuzzer.Done;
                    task.Description = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{fuzzer.Done:N0} inputs, {fuzzer.Faults} faults"
                    );
                }

                return running.Result;
            });
    }
}
