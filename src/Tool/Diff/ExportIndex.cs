using SeedsSdk.Export;

namespace SeedsSdk.Tool.Diff;

/// <summary>An export with its parts by their ids.</summary>
internal sealed class ExportIndex(ExportedCorpus export)
{
    public ExportedCorpus Export { get; } = export;

    public IReadOnlyDictionary<string, ExportedReport> Reports { get; } = ById(export.Reports, report => report.Id);

    public IReadOnlyDictionary<string, ExportedActor> Actors { get; } = ById(export.Actors, actor => actor.Id);

    public IReadOnlyDictionary<string, ExportedQuote> Quotes { get; } = ById(export.Quotes, quote => quote.Id);

    public IReadOnlyDictionary<string, ExportedStatement> Statements { get; } =
        ById(export.Statements, statement => statement.Id);

    public ILookup<string, ExportedQuote> QuotesByReport { get; } =
        export.Quotes.ToLookup(quote => quote.Report, StringComparer.Ordinal);

    /// <summary>The note of a quote as the report prints it; null where it has none.</summary>
    public string? NoteOf(ExportedQuote quote) =>
        quote.Citation is { } number
            ? Note(Reports[quote.Report].Citations.First(citation => citation.Number == number))
            : null;

    public static string Note(ExportedCitation citation) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"[{citation.Number}] {citation.Text ?? "(no such note)"}"
        );

    public string NameOf(string actor) => Actors.TryGetValue(actor, out var known) ? known.Name : actor;

    public static QuoteEntry Entry(ExportedQuote quote) => new(quote.Id, quote.Report, quote.Speakers, quote.Text);

    /// <summary>Ids in ordinal order that one has and the other one has not.</summary>
    public static IEnumerable<string> Missing<T>(
        IReadOnlyDictionary<string, T> one,
        IReadOnlyDictionary<string, T> other
    ) => one.Keys.Where(id => !other.ContainsKey(id)).Order(StringComparer.Ordinal);

    /// <summary>Ids in ordinal order that both have.</summary>
    public static IEnumerable<string> Common<T>(
        IReadOnlyDictionary<string, T> one,
        IReadOnlyDictionary<string, T> other
    ) => one.Keys.Where(other.ContainsKey).Order(StringComparer.Ordinal);

    private static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> idOf) =>
        items.ToDictionary(idOf, StringComparer.Ordinal);
}
