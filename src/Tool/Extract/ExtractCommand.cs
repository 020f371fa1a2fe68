using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Extract;

/// <summary><c>seeds extract [FILE…] [--jobs N] [--output FILE]</c>: JSON Lines of texts to JSON Lines of quotes.</summary>
internal static class ExtractCommand
{
    private const string Notes = """
        In, a line:
          {"id":…,"text":"…"}
        Out, a line, in the order of the input:
          {"id":…,"quotes":[{"text","start","end","speaker","speaker_mention","kind","rule","confidence"}]}

        start and end count Unicode code points of the text as given. A line that cannot be read gives
        {"id":…,"error":"…"} and a message on standard error, and the run goes on. Blank lines are skipped.

        Exit codes:
          0    all lines were read
          1    some lines could not be read
          2    a file cannot be read or written
          3    a defect of SeedsSdk
          130  interrupted

        """;

    /// <summary>As a file.</summary>
    private const string StandardInput = "-";

    /// <summary>More threads than any machine has cores for; each costs memory.</summary>
    private const int MostJobs = 256;

    public static Command Create(ToolConsole console)
    {
        var files = CommonOptions.Files(
            "FILE",
            ArgumentArity.ZeroOrMore,
            "Files of JSON Lines, read one after the other; - is standard input. Without any, standard input is read."
        );
        var jobs = new Option<int?>("--jobs", "-j")
        {
            Description = string.Create(
                CultureInfo.InvariantCulture,
                $"How many texts are read at once, from 1 to {MostJobs}; by default the number of cores. The output does not depend on it."
            ),
            HelpName = "N",
            CustomParser = Jobs,
        };
        var output = CommonOptions.Output();
        var command = new ToolCommand(
            "extract",
            "Finds quotes and their speakers in plain texts: JSON Lines in, JSON Lines out."
        )
        {
            Notes = Notes,
        };
        command.Add(files);
        command.Add(jobs);
        command.Add(output);
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetValue(files) ?? [],
                    parsed.GetValue(jobs) ?? Math.Min(Environment.ProcessorCount, MostJobs),
                    parsed.GetValue(output),
                    console,
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string[] files,
        int jobs,
        string? output,
        ToolConsole console,
        CancellationToken cancellation
    )
    {
        var progress = new WorkProgress();
        var inputs = Inputs(files, console, progress);
        var readsStandard = inputs.Any(input => input.File is null);
        if (readsStandard && console is { InputIsTerminal: true, ErrorIsTerminal: true })
        {
            await console
                .Error.WriteLineAsync("Reading JSON Lines from the terminal. Ctrl-D ends them, on Windows Ctrl-Z.")
                .ConfigureAwait(false);
        }

        // Lines and a bar do not share a terminal.
        var isShown =
            console.ErrorIsTerminal
            && !(readsStandard && console.InputIsTerminal)
            && (output is not (null or "-") || console.Terminal is null);
        var badLines = await ProgressDisplay
            .RunAsync(
                console,
                isShown,
                "Reading texts",
                progress,
                async () =>
                {
                    var bad = 0L;
                    await OutputFile
                        .WriteAsync(
                            output,
                            console,
                            async stream =>
                                bad = await new ExtractPipeline(jobs, new DocumentSource(), progress)
                                    .RunAsync(inputs, stream, console.Error, cancellation)
                                    .ConfigureAwait(false),
                            cancellation
                        )
                        .ConfigureAwait(false);
                    return bad;
                }
            )
            .ConfigureAwait(false);
        return badLines == 0 ? ExitCodes.Success : ExitCodes.InputHasErrors;
    }

    private static int? Jobs(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs)
            && jobs is >= 1 and <= MostJobs
        )
        {
            return jobs;
        }

        result.AddError(
            string.Create(CultureInfo.InvariantCulture, $"--jobs is a number from 1 to {MostJobs}, and not '{text}'.")
        );
        return null;
    }

    private static IReadOnlyList<LineInput> Inputs(string[] files, ToolConsole console, WorkProgress progress)
    {
        if (files.Length == 0)
        {
            files = [StandardInput];
        }

        if (files.Count(file => file is StandardInput) > 1)
        {
            throw new ToolException("'-' is standard input, which can be read once only.");
        }

        // All of them, before anything is written.
        foreach (var file in files.Where(file => file is not StandardInput))
        {
            var info = new FileInfo(file);
            if (!info.Exists)
            {
                throw new ToolException($"There is no file '{file}'. Without any file, standard input is read.");
            }

            progress.Total += info.Length;
        }

        // How much comes from standard input is not known.
        progress.Total = files.Contains(StandardInput) ? 0 : progress.Total;
        return
        [
            .. files.Select(file =>
                file is StandardInput
                    ? new LineInput(null, () => console.Input)
                    : new LineInput(file, () => OpenFile(file))
            ),
        ];
    }

    /// <summary>Without a buffer: lines are read in large blocks anyway.</summary>
    private static FileStream OpenFile(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
}
