using System.CommandLine;
using System.Text;
using System.Text.Json;
using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Diff;

/// <summary><c>seeds diff OLD NEW</c>: what changed in the data, for release notes and for programs.</summary>
internal static class DiffCommand
{
    private const string Markdown = "markdown";
    private const string Json = "json";

    private const string Notes = """
        Exit codes:
          0    compared, whether or not there are differences
          1    compared, but a report or an authority file has errors; with --exit-code also: there are differences
          2    nothing compared: a file cannot be read, or is no export
          3    a defect of SeedsSdk
          130  interrupted, nothing written

        """;

    public static Command Create(ToolConsole console)
    {
        var old = Side("OLD");
        var now = Side("NEW");
        var format = new Option<string>("--format", "-f")
        {
            Description = $"{Markdown}: for release notes (default); {Json}: for programs",
            DefaultValueFactory = _ => Markdown,
        };
        format.AcceptOnlyFromAmong(Markdown, Json);
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with 1 if there are differences." };
        var noActors = CommonOptions.NoActors();
        var output = CommonOptions.Output();
        var command = new ToolCommand("diff", "Lists what changed in the data between two exports.") { Notes = Notes };
        command.Add(old);
        command.Add(now);
        command.Add(format);
        command.Add(exitCode);
        command.Add(noActors);
        command.Add(output);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var without = parsed.GetValue(noActors);
                var before = await DiffInput
                    .ReadAsync(parsed.GetRequiredValue(old), without, console, cancellation)
                    .ConfigureAwait(false);
                var after = await DiffInput
                    .ReadAsync(parsed.GetRequiredValue(now), without, console, cancellation)
                    .ConfigureAwait(false);
                var difference = CorpusComparer.Compare(before.Export, after.Export);
                var text =
                    parsed.GetRequiredValue(format) == Json
                        ? AsJson(difference)
                        : MarkdownReport.Render(difference, before.Export, after.Export);
                await OutputFile
                    .WriteAsync(
                        parsed.GetValue(output),
                        console,
                        stream => stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation).AsTask(),
                        cancellation
                    )
                    .ConfigureAwait(false);
                return before.HasErrors || after.HasErrors || (parsed.GetValue(exitCode) && !difference.IsEmpty)
                    ? ExitCodes.InputHasErrors
                    : ExitCodes.Success;
            }
        );
        return command;
    }

    private static Argument<string> Side(string name) =>
        new(name) { Description = "A JSON export (seeds export --format json), or a folder of reports." };

    private static string AsJson(CorpusDifference difference)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Options))
        {
            JsonSerializer.Serialize(writer, difference, DiffJsonContext.Default.CorpusDifference);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
