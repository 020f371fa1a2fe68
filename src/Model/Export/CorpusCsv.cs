using SeedsSdk.Export;

namespace SeedsSdk;

/// <summary>
/// The CSV export: tables that refer to each other by ids, each as RFC 4180 has it, in UTF-8. An absent value is an empty
/// cell.
/// </summary>
public static class CorpusCsv
{
    /// <summary>Every table, the one of the quotes first.</summary>
    public static IReadOnlyList<CsvTable> Tables { get; } = Array.AsReadOnly(Enum.GetValues<CsvTable>());

    /// <summary>What a table is called, and its file without <c>.csv</c>: <c>citation_sources</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    public static string NameOf(CsvTable table) => TableOf(table).Name;

    /// <summary>Writes a table, a row at a time.</summary>
    /// <param name="corpus">What is written.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="table">Which table.</param>
    /// <param name="exact">
    /// Whether the values are exact, for programs. Otherwise spreadsheet programs open the file right: it begins with a byte
    /// order mark, and what they would take for a formula has an apostrophe in front.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    public static void Write(Corpus corpus, Stream stream, CsvTable table = CsvTable.Quotes, bool exact = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(stream);
        CsvWriter.Write(TableOf(table), corpus, stream, exact);
    }

    private static ExportTable TableOf(CsvTable table) =>
        table switch
        {
            CsvTable.Quotes => ExportTables.Quotes,
            CsvTable.Statements => ExportTables.Statements,
            CsvTable.StatementSpeakers => ExportTables.StatementSpeakers,
            CsvTable.Reports => ExportTables.Reports,
            CsvTable.Sections => ExportTables.Sections,
            CsvTable.Paragraphs => ExportTables.Paragraphs,
            CsvTable.Citations => ExportTables.Citations,
            CsvTable.CitationSources => ExportTables.CitationSources,
            CsvTable.Actors => ExportTables.Actors,
            CsvTable.Aliases => ExportTables.Aliases,
            CsvTable.Affiliations => ExportTables.Affiliations,
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, "There is no such table."),
        };
}
