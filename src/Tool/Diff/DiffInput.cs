using System.Text.Json;
using SeedsSdk.Export;
using SeedsSdk.Tool.Check;
using SeedsSdk.Tool.Cli;
using SeedsSdk.Tool.Corpora;

namespace SeedsSdk.Tool.Diff;

/// <summary>One side of a comparison: a JSON export, or reports as <c>seeds export</c> reads them.</summary>
/// <param name="HasErrors">Whether reports have errors; an export has none.</param>
internal sealed record DiffInput(ExportedCorpus Export, bool HasErrors)
{
    /// <exception cref="ToolException">There is neither an export nor a report.</exception>
    public static async Task<DiffInput> ReadAsync(
        string path,
        bool withoutActors,
        ToolConsole console,
        CancellationToken cancellation
    )
    {
        if (File.Exists(path) && !path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            return new DiffInput(ReadExport(path), HasErrors: false);
        }

        if (!Path.Exists(path))
        {
            throw new ToolException(
                $"There is no file and no folder '{path}'. Name a JSON export (seeds export --format json), or a folder of reports."
            );
        }

        var request = new CorpusRequest([path], ActorsFile: null) { WithoutActors = withoutActors };
        var reading = await CorpusCommand.ReadAsync(request, console, cancellation).ConfigureAwait(false);
        foreach (var finding in reading.From(Generator.Validation.FindingSeverity.Error))
        {
            await console.Error.WriteLineAsync(FindingText.Of(finding)).ConfigureAwait(false);
        }

        return new DiffInput(ExportedCorpus.Of(reading.Corpus), reading.HasErrors);
    }

    private static ExportedCorpus ReadExport(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return CorpusJson.Read(file);
        }
        catch (JsonException failure)
        {
            throw new ToolException($"'{path}': {failure.Message}.");
        }
    }
}
