namespace SeedsSdk.Eval.Quotes;

/// <summary>The scores of a set of predictions, and the first things that are wrong.</summary>
/// <param name="Exact">Spans with equal words.</param>
/// <param name="Overlap">Spans that overlap by <see cref="Aligner.SameSpan"/> and more: the measure that is quoted.</param>
internal sealed record QuoteScores(QuoteScore Exact, QuoteScore Overlap, IReadOnlyList<QuoteError> Errors);

/// <param name="Kind"><c>extra</c>, <c>missed</c> or <c>speaker</c>.</param>
internal sealed record QuoteError(string Kind, string Document, string? Text, string? Right, string? Predicted);

/// <summary>Scores predictions against gold: spans, speakers, and both together.</summary>
internal static class QuoteScorer
{
    /// <param name="type">Only gold quotes of this type are asked for; null for all.</param>
    /// <param name="strict">Only the gold speaker itself counts, and none of its alternatives.</param>
    /// <param name="errors">How many errors to keep, in the order of the file.</param>
    public static QuoteScores Score(
        OrderedDictionary<string, GoldDocument> gold,
        IReadOnlyDictionary<string, PredictedDocument> predicted,
        string? type = null,
        bool strict = false,
        int errors = 0
    )
    {
        var (exact, overlap) = (new QuoteScore(), new QuoteScore());
        var wrong = new List<QuoteError>();
        foreach (var document in gold.Values)
        {
            var aligner = new Aligner(document, predicted.GetValueOrDefault(document.Id), type);
            exact.Add(aligner.Align(MatchMode.Exact), strict);
            var alignment = aligner.Align(MatchMode.Overlap);
            overlap.Add(alignment, strict);
            if (wrong.Count < errors)
            {
                wrong.AddRange(ErrorsIn(alignment, strict).Take(errors - wrong.Count));
            }
        }

        return new QuoteScores(exact, overlap, wrong);
    }

    private static IEnumerable<QuoteError> ErrorsIn(Alignment alignment, bool strict)
    {
        var id = alignment.Document.Id;
        foreach (var extra in alignment.Extra)
        {
            yield return new QuoteError("extra", id, extra.Predicted.Text, null, extra.Predicted.Speaker);
        }

        foreach (var (gold, predicted) in alignment.Pairs)
        {
            if (predicted is null)
            {
                yield return new QuoteError("missed", id, gold.Text, gold.Speaker, null);
            }
            else if (!gold.SpeakerUnknown && gold.HasSpeaker && !SpeakerJudge.Judge(gold, predicted, strict).IsRight)
            {
                yield return new QuoteError("speaker", id, gold.Text, gold.Speaker, predicted.Speaker);
            }
        }
    }
}
