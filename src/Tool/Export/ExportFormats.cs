namespace SeedsSdk.Tool.Export;

/// <summary>Every format there is. The first is the default.</summary>
internal static class ExportFormats
{
    public const string Csv = "csv";

    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("json", "all of the corpus as one object (default)", WriteJson),
        new(
            "jsonl",
            "a quote a line, with its report and its speakers' names",
            (corpus, to) => corpus.WriteJsonLines(to)
        ),
        new(Csv, "tables for spreadsheet programs", (corpus, to) => corpus.WriteCsv(to)),
        new("jsonld", "linked data in the words of schema.org", (corpus, to) => corpus.WriteJsonLd(to)),
        new("sql", "a script for SQLite, with full-text search", (corpus, to) => corpus.WriteSql(to)),
    ];

    /// <exception cref="InvalidOperationException">There is none with that name.</exception>
    public static ExportFormat Named(string name) => All.First(format => format.Name == name);

    /// <summary>A file ends its last line.</summary>
    private static void WriteJson(Corpus corpus, Stream stream)
    {
        corpus.WriteJson(stream);
        stream.WriteByte((byte)'\n');
    }
}
