using Spectre.Console;

namespace SeedsSdk.Tool.Cli;

/// <summary>Shows a bar on standard error while a work lasts, on a terminal only and not for short work.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    /// <param name="isShown">Whether there is somebody to look, and room to show it.</param>
    /// <param name="subject">What is being done: "Reading reports".</param>
    public static async Task<T> RunAsync<T>(
        ToolConsole console,
        bool isShown,
        string subject,
        WorkProgress progress,
        Func<Task<T>> start
    )
    {
        var work = Task.Run(start);
        if (isShown && await Task.WhenAny(work, Task.Delay(s_patience)).ConfigureAwait(false) != work)
        {
            var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
            await terminal
                .Progress()
                .AutoClear(enabled: true)
                .StartAsync(context => ShowAsync(context.AddTask(subject), progress, work))
                .ConfigureAwait(false);
        }

        return await work.ConfigureAwait(false);
    }

    private static async Task ShowAsync(ProgressTask bar, WorkProgress progress, Task work)
    {
        while (!work.IsCompleted)
        {
            bar.IsIndeterminate = progress.Total == 0;
            bar.MaxValue = Math.Max(1, progress.Total);
            bar.Value = progress.Done;
            await Task.WhenAny(work, Task.Delay(s_interval)).ConfigureAwait(false);
        }
    }
}
