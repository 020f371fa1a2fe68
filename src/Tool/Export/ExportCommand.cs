using System.CommandLine;
using SeedsSdk.Generator.Validation;
using SeedsSdk.Tool.Check;
using SeedsSdk.Tool.Cli;
using SeedsSdk.Tool.Corpora;

namespace SeedsSdk.Tool.Export;

/// <summary>
/// <c>seeds export PATH… [--actors FILE | --no-actors] [--format NAME] [--table NAME] [--exact] [--output FILE]</c>: the corpus for
/// other programs.
/// </summary>
internal static class ExportCommand
{
    private const string Notes = """
        CSV:
          Without --output, or with one that ends in .csv, it is one table: the one of the quotes, or that of --table.
          With another --output it is a folder that gets a file for each table.

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
        var table = new Option<string?>("--table")
        {
            Description = $"With --format csv: this table alone. Tables are: {string.Join(", ", CsvExport.Names)}.",
            HelpName = "NAME",
        };
        table.AcceptOnlyFromAmong([.. CsvExport.Names]);
        var exact = new Option<bool>("--exact")
        {
            Description =
                "With --format csv: values as they are, for programs, and no byte order mark. Without it, what a spreadsheet program would take for a formula begins with an apostrophe.",
        };
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
        command.Add(table);
        command.Add(exact);
        command.Add(output);
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    new CorpusRequest(parsed.GetValue(paths)!, parsed.GetValue(actors))
                    {
                        WithoutActors = parsed.GetValue(noActors),
                    },
                    ExportFormats.Named(parsed.GetRequiredValue(format)),
                    new CsvExport(CsvExport.Named(parsed.GetValue(table)), parsed.GetValue(exact)),
                    parsed.GetValue(output),
                    console,
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CorpusRequest request,
        ExportFormat format,
        CsvExport csv,
        string? output,
        ToolConsole console,
        CancellationToken cancellation
    )
    {
        if (format.Name != ExportFormats.Csv && (csv.Table is not null || csv.IsExact))
        {
            throw new ToolException("--table and --exact are for --format csv.");
        }

        var reading = await CorpusCommand.ReadAsync(request, console, cancellation).ConfigureAwait(false);
        foreach (var finding in reading.From(FindingSeverity.Warning))
        {
            await console.Error.WriteLineAsync(FindingText.Of(finding)).ConfigureAwait(false);
        }

        var writing =
            format.Name == ExportFormats.Csv
                ? csv.WriteAsync(reading.Corpus, output, console, cancellation)
                : OutputFile.WriteAsync(
                    output,
                    console,
                    stream =>
                    {
                        format.Write(reading.Corpus, stream);
                        return Task.CompletedTask;
                    },
                    cancellation
                );
        await writing.ConfigureAwait(false);
        return reading.HasErrors ? ExitCodes.InputHasErrors : ExitCodes.Success;
    }
}
