using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Reports;

/// <summary>An export by ids and names.</summary>
internal sealed class ExportLookup
{
    private static readonly HashSet<string> s_none = [];

    private readonly Dictionary<string, HashSet<string>> _keys;
    private readonly Dictionary<string, ExportedActor> _actors;
    private readonly Dictionary<string, string?> _publishers;
    private readonly Dictionary<string, ExportedReport> _reports = new(StringComparer.Ordinal);

    public ExportLookup(ReportExport export)
    {
        Export = export;
        _actors = export.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        _keys = export.Actors.ToDictionary(
            actor => actor.Id,
            actor =>
                (actor.Aliases ?? []).Prepend(actor.Name).Select(FoldedNames.Key).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        _publishers = (export.Statements ?? []).ToDictionary(
            statement => statement.Id,
            statement => statement.Publisher,
            StringComparer.Ordinal
        );
        foreach (var report in export.Reports)
        {
            _reports[Path.GetFileNameWithoutExtension(report.Path)] = report;
        }
    }

    public ReportExport Export { get; }

    /// <param name="stem">The file's name without folder and extension.</param>
    public ExportedReport? Report(string stem) => _reports.GetValueOrDefault(stem);

    /// <summary>An actor's names, folded; none for an id that is not in the export.</summary>
    public IReadOnlySet<string> KeysOf(string? actor) =>
        actor is not null && _keys.TryGetValue(actor, out var keys) ? keys : s_none;

    public string NameOf(string actor) => _actors.TryGetValue(actor, out var known) ? known.Name : actor;

    public string? PublisherOf(ExportedQuote quote) =>
        quote.Statement is { } statement ? _publishers.GetValueOrDefault(statement) : null;

    public IEnumerable<ExportedActor> ActorsCalled(string name) =>
        Export.Actors.Where(actor => _keys[actor.Id].Contains(FoldedNames.Key(name)));

    /// <summary>A report's quotes in the order of its text.</summary>
    public IReadOnlyList<ExportedQuote> QuotesOf(ExportedReport report) =>
        [.. Export.Quotes.Where(quote => quote.Report == report.Id).OrderBy(quote => quote.Span.Start)];
}
