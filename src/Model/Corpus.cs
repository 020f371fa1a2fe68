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
    internal Corpus(CorpusData data)
    {
        Data = data;
        var graph = CorpusGraph.Build(data);
        Reports = new Catalog<Report>(CatalogStores.Of(graph.Reports));
        Actors = new Catalog<Actor>(CatalogStores.Of(graph.Actors));
        Quotes = new Catalog<Quote>(CatalogStores.Of(graph.Quotes));
        Statements = Array.AsReadOnly(graph.Statements);
    }

    /// <summary>A corpus without reports and actors.</summary>
    public static Corpus Empty { get; } = new(new CorpusData([], []));

    /// <summary>The reports in the ordinal order of their ids; found by id, id without its date, or title.</summary>
    public Catalog<Report> Reports { get; }

    /// <summary>The actors in the ordinal order of their ids; found by id, name or alias in any transliteration.</summary>
    public Catalog<Actor> Actors { get; }

    /// <summary>The quotes in document order, report by report; found by id.</summary>
    public Catalog<Quote> Quotes { get; }

    /// <summary>The statements in document order, report by report.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    internal CorpusData Data { get; }

    /// <summary>Makes a corpus of compiled pages. For generated code, which is the only one to have pages.</summary>
    /// <param name="actors">The page with the actors.</param>
    /// <param name="reports">The pages with the reports, in any order.</param>
    /// <exception cref="CorpusFormatException">A page is not what this version of SeedsSdk writes.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Corpus Load(DataPage actors, params DataPage[] reports)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(reports);
        return new Corpus(PageReader.Read(actors, reports));
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

    /// <summary>Writes the corpus as JSON in the published export format; see <see cref="CorpusJson"/>.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="indented">Whether people read it.</param>
    public void WriteJson(Stream stream, bool indented = false) => CorpusJson.Write(this, stream, indented);

    /// <summary>The counts: <c>2 reports, 31 actors, 71 quotes</c>.</summary>
    public override string ToString() =>
        $"{Display.Count(Reports.Count, "report", "reports")}, {Display.Count(Actors.Count, "actor", "actors")}, "
        + Display.Count(Quotes.Count, "quote", "quotes");
}
