using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Export;

/// <summary>Where CSV goes: a table into a file or to standard output, or all of them into a folder.</summary>
/// <param name="Table">The one that is named; null for none.</param>
/// <param name="IsExact">Whether texts are not guarded against being formulas.</param>
internal sealed record CsvExport(CsvTable? Table, bool IsExact)
{
    private const string Extension = ".csv";

    /// <summary>The tables' names, as the command line has them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. CorpusCsv.Tables.Select(CorpusCsv.NameOf)];

    public static CsvTable? Named(string? name) =>
        name is null ? null : CorpusCsv.Tables.First(table => CorpusCsv.NameOf(table) == name);

    /// <summary>
    /// A folder that is there, and any name that does not end in <c>.csv</c>, gets all tables; unless one is named.
    /// </summary>
    /// <exception cref="ToolException">A file stands where a folder would be made.</exception>
    public Task WriteAsync(Corpus corpus, string? output, ToolConsole console, CancellationToken cancellation) =>
        output is not null && IsFolder(output)
            ? OutputFolder.WriteAsync(
                output,
                [.. CorpusCsv.Tables.Select(table => (CorpusCsv.NameOf(table) + Extension, Writer(corpus, table)))],
                cancellation
            )
            : OutputFile.WriteAsync(
                output,
                console,
                stream =>
                {
                    Writer(corpus, Table ?? CsvTable.Quotes)(stream);
                    return Task.CompletedTask;
                },
                cancellation
            );

    private bool IsFolder(string output)
    {
        if (Table is not null || output is "-")
        {
            return false;
        }

        if (Directory.Exists(output))
        {
            return true;
        }

        var isFolder = !output.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
        return isFolder && File.Exists(output)
            ? throw new ToolException(
                $"'{output}' is a file. Name a folder for all tables, a file that ends in {Extension} for the quotes, or a table with --table."
            )
            : isFolder;
    }

    private Action<Stream> Writer(Corpus corpus, CsvTable table) => stream => corpus.WriteCsv(stream, table, IsExact);
}
