using System.ComponentModel;
using System.Diagnostics;
using SeedsSdk.Store;

namespace SeedsSdk;

/// <summary>
/// Reports, the actors in them, and everything that they are quoted with. A corpus never changes and may be used by any
/// number of threads.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Corpus
{
    // Each catalog is made when it is first asked for: a program that wants actors need not load what reports are.
    private Catalog<Report>? _reports;
    private Catalog<Actor>? _actors;
    private Catalog<Quote>? _quotes;
    private IReadOnlyList<Statement>? _statements;

    internal Corpus(CorpusStore store) => Store = store;

    /// <summary>A corpus without reports and actors.</summary>
    public static Corpus Empty { get; } = Merge();

    /// <summary>The reports in the ordinal order of their ids; found by id, id without its date, or title.</summary>
    public Catalog<Report> Reports =>
        _reports ?? Once.Set(ref _reports, new Catalog<Report>(CatalogStores.Reports(Store)));

    /// <summary>The actors in the ordinal order of their ids; found by id, name or alias in any transliteration.</summary>
    public Catalog<Actor> Actors => _actors ?? Once.Set(ref _actors, new Catalog<Actor>(CatalogStores.Actors(Store)));

    /// <summary>The quotes in document order, report by report; found by id.</summary>
    public Catalog<Quote> Quotes => _quotes ?? Once.Set(ref _quotes, new Catalog<Quote>(CatalogStores.Quotes(Store)));

    /// <summary>The statements in document order, report by report.</summary>
    public IReadOnlyList<Statement> Statements =>
        _statements ?? Once.Set(ref _statements, new ItemList<Statement>(Store.Statements, 0, Store.Statements.Count));

    internal CorpusStore Store { get; }

    /// <summary>
    /// Makes a corpus of compiled pages, which are read in place, each when something of it is asked for. For generated
    /// code, which is the only one to have pages.
    /// </summary>
    /// <param name="pages">Gives the pages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    /// <exception cref="CorpusFormatException">
    /// The root page is not what this version of SeedsSdk writes. Whatever is asked for later throws it as well, as soon as
    /// it meets a page that is not the one that was compiled.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Corpus Load(PageSource pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new Corpus(CorpusStore.Load(pages));
    }

    /// <summary>
    /// One corpus of several. Actors with the same id become one, with the united aliases; name, kind and description are
    /// those of the first corpus that has them, the other names become aliases. Actors with different ids stay apart,
    /// whatever their names look like. The objects of the new corpus are its own: equal to those of its parts, and not
    /// the same.
    /// </summary>
    /// <param name="corpora">The parts; none of them is changed. The same corpus may stand there only once.</param>
    /// <exception cref="ArgumentException">Two of the parts have a report with the same id.</exception>
    public static Corpus Merge(params Corpus[] corpora)
    {
        ArgumentNullException.ThrowIfNull(corpora);
        return new Corpus(CorpusMerger.Merge(corpora));
    }

    /// <summary>Writes all of the corpus as one JSON object, in the published export format; see <see cref="CorpusJson"/>.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="indented">Whether people read it.</param>
    public void WriteJson(Stream stream, bool indented = false) => CorpusJson.Write(this, stream, indented);

    /// <summary>
    /// Writes a quote a line as JSON, each with its report's title, date and path, its speakers' names, its form and its note.
    /// </summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void WriteJsonLines(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Export.JsonLinesWriter.Write(this, stream);
    }

    /// <summary>Writes a table as CSV; see <see cref="CorpusCsv"/>, which also has the tables' names.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="table">Which table.</param>
    /// <param name="exact">
    /// Whether the values are exact, for programs. Otherwise spreadsheet programs open the file right: it begins with a byte
    /// order mark, and what they would take for a formula has an apostrophe in front.
    /// </param>
    public void WriteCsv(Stream stream, CsvTable table = CsvTable.Quotes, bool exact = false) =>
        CorpusCsv.Write(this, stream, table, exact);

    /// <summary>
    /// Writes linked data in the words of schema.org, each quote with its place in the report as a W3C annotation. Nothing has
    /// to be fetched to read it.
    /// </summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void WriteJsonLd(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Export.JsonLdWriter.Write(this, stream);
    }

    /// <summary>
    /// Writes a script for SQLite: tables with keys and indexes, their rows, and full-text search. Loaded again, it replaces
    /// its tables.
    /// </summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void WriteSql(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Export.SqlWriter.Write(this, stream);
    }

    /// <summary>The counts: <c>2 reports, 31 actors, 71 quotes</c>.</summary>
    public override string ToString() =>
        $"{Display.Count(Reports.Count, "report", "reports")}, {Display.Count(Actors.Count, "actor", "actors")}, "
        + Display.Count(Quotes.Count, "quote", "quotes");
}
