using BenchmarkDotNet.Environments;
using Spectre.Console;

namespace SeedsSdk.Benchmarks.Tables;

/// <summary>Prints tables, and writes them as Markdown with the machine above them.</summary>
internal static class TableReport
{
    public static void Show(IReadOnlyList<ResultTable> tables, string? file)
    {
        var machine = Machine();
        AnsiConsole.WriteLine(machine);
        // A file or a pipe is as wide as the table.
        AnsiConsole.Profile.Width = Console.IsOutputRedirected ? 240 : AnsiConsole.Profile.Width;
        foreach (var table in tables)
        {
            table.Print(AnsiConsole.Console);
        }

        if (file is not null)
        {
            var parts = tables.Select(table => table.ToMarkdown()).Prepend($"```\n{machine}\n```\n");
            File.WriteAllText(file, string.Join('\n', parts));
            AnsiConsole.WriteLine($"Written to {file}");
        }
    }

    /// <summary>Processor, cores, system and run time, as BenchmarkDotNet tells them.</summary>
    private static string Machine() =>
        string.Join(
            '\n',
            HostEnvironmentInfo
                .GetCurrent()
                .ToFormattedString()
                .Where(line => !line.StartsWith("BenchmarkDotNet", StringComparison.Ordinal))
                .Prepend(
                    $"{System.Runtime.InteropServices.RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors"
                )
        );
}
