namespace Consumer;

internal sealed record PlainReport(string Id, string Title);

internal sealed record PlainActor(string Id, string Name, string[] Aliases);

internal sealed record PlainQuote(
    string Id,
    string Report,
    string[] Speakers,
    DateOnly? Date,
    string? Platform,
    string Text
);

/// <summary>Plain objects, and the dictionaries that an app makes of them when it needs them.</summary>
internal sealed class PlainCorpus
{
    private readonly List<PlainQuote> _quotes;
    private readonly Dictionary<string, PlainReport> _reports;
    private readonly Lazy<Dictionary<string, PlainActor>> _byId;
    private readonly Lazy<Dictionary<string, PlainActor>> _byName;
    private readonly Lazy<Dictionary<string, PlainActor>> _byFolded;
    private readonly Dictionary<string, List<PlainQuote>> _bySpeaker = new(StringComparer.Ordinal);

    public PlainCorpus(IEnumerable<PlainReport> reports, IReadOnlyList<PlainActor> actors, List<PlainQuote> quotes)
    {
        _quotes = quotes;
        _reports = reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        _byId = new(() => actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal));
        _byName = new(() => ByNames(actors, name => name));
        _byFolded = new(() => ByNames(actors, Fold));
        foreach (var quote in quotes)
        {
            foreach (var speaker in quote.Speakers)
            {
                if (!_bySpeaker.TryGetValue(speaker, out var own))
                {
                    _bySpeaker.Add(speaker, own = []);
                }

                own.Add(quote);
            }
        }
    }

    public Answer Newest(string actor)
    {
        var quotes = _bySpeaker[actor];
        return new Answer(
            quotes.Count,
            [
                .. quotes
                    .OrderByDescending(quote => quote.Date)
                    .Take(Answer.Shown)
                    .Select(quote => new Line(quote.Date, _reports[quote.Report].Title, quote.Text)),
            ]
        );
    }

    public PlainActor? ById(string id) => _byId.Value.GetValueOrDefault(id);

    public PlainActor? Named(string name) =>
        _byName.Value.GetValueOrDefault(name) ?? _byFolded.Value.GetValueOrDefault(Fold(name));

    public int Containing(string words) => _quotes.Count(quote => quote.Text.Contains(words, StringComparison.Ordinal));

    public long Lengths() => _quotes.Sum(quote => (long)quote.Text.Length);

    public IEnumerable<string> Texts() => _quotes.Select(quote => quote.Text);

    /// <summary>Small letters and nothing else: much less than SeedsSdk does.</summary>
    private static string Fold(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static Dictionary<string, PlainActor> ByNames(
        IEnumerable<PlainActor> actors,
        Func<string, string> spelling
    ) =>
        actors
            .SelectMany(actor => actor.Aliases.Prepend(actor.Name).Select(name => (Name: spelling(name), Actor: actor)))
            .DistinctBy(pair => pair.Name)
            .ToDictionary(pair => pair.Name, pair => pair.Actor, StringComparer.Ordinal);
}
