using System.CommandLine;

namespace SeedsSdk.Tool;

/// <summary><c>seeds export PATH… [--actors FILE] [--output FILE]</c>: the corpus as JSON.</summary>
internal static class ExportCommand
{
    /// <summary>Exit codes, as the help of the command tells them.</summary>
    private const int Success = 0;
    private const int ReportsHaveErrors = 1;
    private const int CannotRead = 2;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Reports, or folders that are searched for *.txt.",
            Arity = ArgumentArity.OneOrMore,
        };
        var actors = new Option<string?>("--actors")
        {
            Description = "The authority file. Without it actors are found by themselves.",
        };
        var output = new Option<string?>("--output", "-o") { Description = "Write there and not to standard output." };
        var command = new Command(
            "export",
            "Writes the corpus as JSON. Exit codes: 0 written; 1 written, but a report has errors; 2 nothing written."
        )
        {
            paths,
            actors,
            output,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(parsed.GetValue(paths)!, parsed.GetValue(actors), parsed.GetValue(output), cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string[] paths,
        string? actors,
        string? output,
        CancellationToken cancellation
    )
    {
        try
        {
            var reading = CorpusReader.Read(paths, actors, cancellation);
            foreach (var finding in reading.Findings)
            {
                await Console.Error.WriteLineAsync(FindingText.Of(finding)).ConfigureAwait(false);
            }

            await WriteAsync(reading.Corpus, output, cancellation).ConfigureAwait(false);
            return reading.HasErrors ? ReportsHaveErrors : Success;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"seeds: {failure.Message}").ConfigureAwait(false);
            return CannotRead;
        }
    }

    /// <summary>A file appears whole or not at all: it is written beside its place and then moved there.</summary>
    private static async Task WriteAsync(Corpus corpus, string? output, CancellationToken cancellation)
    {
        if (output is null)
        {
            using var standard = Console.OpenStandardOutput();
            corpus.WriteJson(standard);
            await standard.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
            return;
        }

        var partial = output + ".partial";
        try
        {
            var file = File.Create(partial);
            await using (file.ConfigureAwait(false))
            {
                corpus.WriteJson(file);
                await file.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
            }

            cancellation.ThrowIfCancellationRequested();
            File.Move(partial, output, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
