using System.CommandLine;
using System.Globalization;
using SeedsSdk.Generator.Validation;
using SeedsSdk.Tool.Cli;
using SeedsSdk.Tool.Corpora;

namespace SeedsSdk.Tool.Check;

/// <summary><c>seeds check PATH… [--actors FILE | --no-actors] [--sarif FILE] [--suppressed]</c>: what the build would report, without a build.</summary>
internal static class CheckCommand
{
    private const string Notes = """
        Findings:
          file(line,column): severity rule: message

        Exit codes:
          0    no errors; there may be warnings
          1    a report or the authority file has errors
          2    a file cannot be read or written, or a folder has no report
          3    a defect of SeedsSdk
          130  interrupted

        """;

    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var actors = CommonOptions.Actors();
        var noActors = CommonOptions.NoActors();
        var sarif = new Option<string?>("--sarif")
        {
            Description = "Write the findings there too, as SARIF 2.1.0.",
            HelpName = "FILE",
        };
        var suppressed = new Option<bool>("--suppressed")
        {
            Description = "List what .editorconfig suppresses, with its reasons, and nothing else.",
        };
        var command = new ToolCommand("check", "Prints the findings that a build would report.") { Notes = Notes };
        command.Add(paths);
        command.Add(actors);
        command.Add(noActors);
        command.Add(sarif);
        command.Add(suppressed);
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    new CorpusRequest(parsed.GetValue(paths)!, parsed.GetValue(actors))
                    {
                        WithoutActors = parsed.GetValue(noActors),
                    },
                    parsed.GetValue(sarif),
                    parsed.GetValue(suppressed),
                    console,
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CorpusRequest request,
        string? sarif,
        bool suppressed,
        ToolConsole console,
        CancellationToken cancellation
    )
    {
        var reading = await CorpusCommand.ReadAsync(request, console, cancellation).ConfigureAwait(false);
        if (sarif is not null)
        {
            await OutputFile
                .WriteAsync(
                    sarif,
                    console,
                    stream =>
                    {
                        SarifWriter.Write(stream, reading.Reported, Directory.GetCurrentDirectory());
                        return Task.CompletedTask;
                    },
                    cancellation
                )
                .ConfigureAwait(false);
        }

        // Findings and SARIF do not share standard output.
        if (sarif is not "-")
        {
            var text = console.OpenText();
            await using (text.ConfigureAwait(false))
            {
                foreach (var finding in suppressed ? reading.Suppressed : reading.From(FindingSeverity.Info))
                {
                    await text.WriteLineAsync(FindingText.Of(finding)).ConfigureAwait(false);
                }
            }
        }

        if (suppressed && reading.HasErrors)
        {
            await console
                .Error.WriteLineAsync(
                    "seeds: There are errors, which --suppressed does not list. Run without it to see them."
                )
                .ConfigureAwait(false);
        }

        if (console.ErrorIsTerminal)
        {
            await console.Error.WriteLineAsync(Summary(reading)).ConfigureAwait(false);
        }

        return reading.HasErrors ? ExitCodes.InputHasErrors : ExitCodes.Success;
    }

    private static string Summary(CorpusReading reading)
    {
        return string.Join(
            ", ",
            reading.Corpus.ToString(),
            Count(FindingSeverity.Error, "error", "errors"),
            Count(FindingSeverity.Warning, "warning", "warnings")
        );

        string Count(FindingSeverity severity, string one, string many)
        {
            var count = reading.From(severity).Count(finding => finding.Severity == severity);
            return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
        }
    }
}
