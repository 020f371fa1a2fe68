using System.CommandLine;
using SeedsSdk.Generator.Validation;
using SeedsSdk.Tool.Check;
using SeedsSdk.Tool.Cli;
using SeedsSdk.Tool.Corpora;

namespace SeedsSdk.Tool.Export;

/// <summary><c>seeds export PATH… [--actors FILE | --no-actors] [--format NAME] [--output FILE]</c>: the corpus for other programs.</summary>
internal static class ExportCommand
{
    private const string Notes = """
        Exit codes:
          0    written
          1    written, but a report or the authority file has errors
          2    nothing written: a file cannot be read or written
          3    a defect of SeedsSdk
          130  interrupted, nothing written

        """;

    public static Command Create(ToolConsole console)
    {
        var paths = CommonOptions.Paths();
        var actors = CommonOptions.Actors();
        var noActors = CommonOptions.NoActors();
        var format = new Option<string>("--format", "-f")
        {
            Description = string.Join("; ", ExportFormats.All.Select(each => $"{each.Name}: {each.Description}")),
            DefaultValueFactory = _ => ExportFormats.All[0].Name,
        };
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(each => each.Name)]);
        var output = CommonOptions.Output();
        var command = new ToolCommand(
            "export",
            "Writes the corpus in a format for other programs; findings go to standard error."
        )
        {
            Notes = Notes,
        };
        command.Add(paths);
        command.Add(actors);
        command.Add(noActors);
        command.Add(format);
        command.Add(output);
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    new CorpusRequest(parsed.GetValue(paths)!, parsed.GetValue(actors))
                    {
                        WithoutActors = parsed.GetValue(noActors),
                    },
                    ExportFormats.Named(parsed.GetRequiredValue(format)),
                    parsed.GetValue(output),
                    console,
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CorpusRequest request,
        IExportFormat format,
        string? output,
        ToolConsole console,
        CancellationToken cancellation
    )
    {
        var reading = await CorpusCommand.ReadAsync(request, console, cancellation).ConfigureAwait(false);
        foreach (var finding in reading.From(FindingSeverity.Warning))
        {
            await console.Error.WriteLineAsync(FindingText.Of(finding)).ConfigureAwait(false);
        }

        await OutputFile
            .WriteAsync(
                output,
                console,
                stream =>
                {
                    format.Write(reading.Corpus, stream);
                    return Task.CompletedTask;
                },
                cancellation
            )
            .ConfigureAwait(false);
        return reading.HasErrors ? ExitCodes.InputHasErrors : ExitCodes.Success;
    }
}
