using SeedsSdk;

namespace WebApi.Queries;

/// <summary>Chooses quotes: a <see cref="QuoteQuery"/> in the terms of the data.</summary>
internal sealed class QuoteFilter
{
    private readonly SearchWords? _words;
    private readonly Actor? _actor;
    private readonly Report? _report;
    private readonly Platform? _platform;
    private readonly QuoteKind? _kind;
    private readonly DateOnly? _from;
    private readonly DateOnly? _to;
    private readonly bool _nobody;
    private readonly bool _nowhere;

    public QuoteFilter(QuoteQuery query, Asked asked)
    {
        _words = string.IsNullOrWhiteSpace(query.Words) ? null : new SearchWords(query.Words);
        _nobody = query.Actor == Asked.None;
        _actor = _nobody ? null : asked.Actor(query.Actor);
        _report = asked.Report(query.Report);
        _nowhere = query.Platform == Asked.None;
        _platform = !_nowhere && Platform.TryParse(query.Platform, out var platform) ? platform : null;
        _kind = asked.Choice<QuoteKind?>(
            "kind",
            query.Kind,
            null,
            ("direct", QuoteKind.Direct),
            ("fragment", QuoteKind.Fragment)
        );
        _from = asked.Day("from", query.From);
        _to = asked.Day("to", query.To);
        if (_from > _to)
        {
            asked.Refuse("to", $"{query.To} is before {query.From}.");
        }
    }

    /// <summary>The quotes, each once.</summary>
    public IReadOnlyList<Quote> Quotes() =>
        [
            .. from quote in Nearest()
            where _actor is null || quote.IsBy(_actor)
            where _report is null || quote.Report == _report
            where _platform is null || quote.Platform == _platform
            where _kind is null || quote.Kind == _kind
            where _from is null || quote.Date >= _from
            where _to is null || quote.Date <= _to
            where !_nobody || quote.Speakers.Count == 0
            where !_nowhere || quote.Platform is null
            where _words is null || _words.AreIn(quote)
            select quote,
        ];

    /// <summary>The statements that the quotes are from, each once.</summary>
    public IReadOnlyList<Statement> Statements(QuoteOrder order) =>
        [.. Quotes().In(order).Select(quote => quote.Statement).Distinct()];

    /// <summary>
    /// The shortest list that has all of them. The SDK keeps these; a walk over all quotes is the last resort. What is asked for
    /// beyond it is asked again of each quote, which costs next to nothing.
    /// </summary>
    private IEnumerable<Quote> Nearest()
    {
        if (_actor is not null)
        {
            return _actor.Quotes;
        }

        if (_report is not null)
        {
            return _report.Quotes;
        }

        if (_from is not null || _to is not null)
        {
            return Seeds.Quotes.Between(_from ?? DateOnly.MinValue, _to ?? DateOnly.MaxValue);
        }

        return _platform is { } platform ? Seeds.Quotes.On(platform) : Seeds.Quotes;
    }
}
