using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace SeedsSdk.Benchmarks.Processes;

/// <summary>A process that ran to its end.</summary>
/// <param name="Processor">The time of all processors together, short of the last hundredths of a second.</param>
/// <param name="PeakBytes">The most physical memory that it had at once; 0 where the system does not tell.</param>
internal sealed record Execution(
    string Command,
    int ExitCode,
    string Output,
    string Errors,
    TimeSpan Elapsed,
    TimeSpan Processor,
    long PeakBytes
)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs a program and waits for it.</summary>
    /// <param name="environment">Variables for it alone.</param>
    /// <exception cref="Win32Exception">There is no such program.</exception>
    public static Execution Of(
        string program,
        IReadOnlyList<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Environment.CurrentDirectory,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment ?? ImmutableDictionary<string, string>.Empty)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(s_pause))
        {
            if (Usage(process) is var (memory, time))
            {
                (peak, processor) = (Math.Max(peak, memory), time);
            }
        }

        process.WaitForExit();
        var elapsed = watch.Elapsed;
        var command = string.Join(' ', arguments.Prepend(Path.GetFileName(program)));
        return new Execution(command, process.ExitCode, output.Result, errors.Result, elapsed, processor, peak);
    }

    /// <summary>This, if the program says that it went well.</summary>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public Execution Succeed() =>
        ExitCode == 0
            ? this
            : throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"{Command} ended with {ExitCode}:\n{Output}{Errors}")
            );

    /// <summary>Linux keeps the peak itself (VmHWM); others are asked again and again.</summary>
    private static (long Peak, TimeSpan Processor)? Usage(Process process)
    {
        try
        {
            process.Refresh();
            return (process.PeakWorkingSet64, process.TotalProcessorTime);
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile.
            return null;
        }
    }
}
