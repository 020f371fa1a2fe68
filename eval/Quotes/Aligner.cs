using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Quotes;

/// <summary>
/// Pairs the predictions of a document with its gold quotes, the best match first. A prediction without a match is left
/// out of the count where it lies on an ignored span, or on a gold quote of a type that is not asked for: it is not what is
/// measured.
/// </summary>
internal sealed class Aligner
{
    /// <summary>Overlap from which two spans are the same.</summary>
    public const double SameSpan = 0.8;

    /// <summary>Overlap with an ignored span from which a prediction is ignored.</summary>
    private const double SameIgnored = 0.5;

    /// <summary>Among equal overlaps, equal words come first.</summary>
    private const double EqualWords = 1e-6;

    private readonly GoldDocument _document;
    private readonly GoldQuote[] _gold;
    private readonly PredictedQuote[] _predicted;
    private readonly LocatedSpan[] _goldSpans;
    private readonly LocatedSpan[] _predictedSpans;
    private readonly LocatedSpan[] _ignored;
    private readonly LocatedSpan[] _unattributed;

    /// <param name="type">Only gold quotes of this type are asked for; null for all.</param>
    public Aligner(GoldDocument document, PredictedDocument? predicted, string? type)
    {
        var locator = new SpanLocator(new CodePoints(document.Text));
        LocatedSpan Locate(ISpanText span) => new(span, locator.Locate(span));
        var quotes = document.Quotes ?? [];
        bool IsAskedFor(GoldQuote quote) => type is null || quote.Type == type;
        _document = document;
        _gold = [.. quotes.Where(IsAskedFor)];
        _predicted = [.. (predicted?.Quotes ?? []).Where(quote => !string.IsNullOrWhiteSpace(quote.Text))];
        _goldSpans = [.. _gold.Select(Locate)];
        _predictedSpans = [.. _predicted.Select(Locate)];
        _ignored =
        [
            .. quotes.Where(quote => !IsAskedFor(quote)).Select(Locate),
            .. (document.Ignore ?? []).Select(Locate),
        ];
        _unattributed = [.. (document.Unattributed ?? []).Select(Locate)];
    }

    public Alignment Align(MatchMode mode)
    {
        var predictionOf = Match(mode);
        var matched = predictionOf.Where(index => index >= 0).ToHashSet();
        var extra = Enumerable
            .Range(0, _predicted.Length)
            .Where(j => !matched.Contains(j) && !IsIgnored(_predictedSpans[j]))
            .Select(j => new ExtraQuote(j, _predicted[j]))
            .ToArray();
        return new Alignment(
            _document,
            [.. _gold.Select((gold, i) => (gold, predictionOf[i] < 0 ? null : _predicted[predictionOf[i]]))],
            extra,
            matched.Count + extra.Length
        );
    }

    /// <summary>How much a gold quote and a prediction have in common: intersection over union.</summary>
    public double Overlap(GoldQuote gold, ExtraQuote extra) =>
        _goldSpans[IndexOf(gold)].Overlap(_predictedSpans[extra.Index]);

    /// <summary>The prediction that a gold quote has most in common with, if it has anything.</summary>
    public PredictedQuote? Touching(GoldQuote gold)
    {
        var span = _goldSpans[IndexOf(gold)];
        var (best, most) = (-1, 0.0);
        for (var j = 0; j < _predictedSpans.Length; j++)
        {
            if (_predictedSpans[j].Overlap(span) is var overlap && overlap > most)
            {
                (best, most) = (j, overlap);
            }
        }

        return best < 0 ? null : _predicted[best];
    }

    /// <summary>By reference: a truth file may hold the same quote twice.</summary>
    private int IndexOf(GoldQuote gold) => Array.FindIndex(_gold, quote => ReferenceEquals(quote, gold));

    /// <returns>For each gold quote its prediction's index, or -1.</returns>
    private int[] Match(MatchMode mode)
    {
        var candidates = new List<(double Score, int Gold, int Predicted)>();
        for (var i = 0; i < _gold.Length; i++)
        {
            for (var j = 0; j < _predicted.Length; j++)
            {
                if (Score(mode, _goldSpans[i], _predictedSpans[j]) is { } score)
                {
                    candidates.Add((score, i, j));
                }
            }
        }

        var predictionOf = new int[_gold.Length];
        Array.Fill(predictionOf, -1);
        var taken = new HashSet<int>();
        foreach (
            var (_, gold, predicted) in candidates
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Gold)
                .ThenBy(candidate => candidate.Predicted)
        )
        {
            if (predictionOf[gold] < 0 && taken.Add(predicted))
            {
                predictionOf[gold] = predicted;
            }
        }

        return predictionOf;
    }

    /// <summary>Null where the two are not the same.</summary>
    private static double? Score(MatchMode mode, LocatedSpan gold, LocatedSpan predicted)
    {
        if (mode == MatchMode.Exact)
        {
            return gold.Words.Length > 0 && gold.Words == predicted.Words ? -predicted.Distance(gold) : null;
        }

        var overlap = predicted.Overlap(gold);
        return overlap < SameSpan ? null
            : gold.Words == predicted.Words ? overlap + EqualWords
            : overlap;
    }

    private bool IsIgnored(LocatedSpan predicted) =>
        Array.Exists(
            _ignored,
            span =>
                predicted.Overlap(span) >= SameIgnored
                || (predicted.IsNested(span) && !Array.Exists(_unattributed, predicted.IsNested))
        );
}
