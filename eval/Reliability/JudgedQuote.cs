using SeedsSdk.Eval.Errors;
using SeedsSdk.Eval.Quotes;
using SeedsSdk.Generator.Extraction.Discourse;

namespace SeedsSdk.Eval.Reliability;

/// <summary>A quote that our extraction gives a speaker, on a span that the truth knows.</summary>
/// <param name="Rule">Name of the rule that gave it.</param>
/// <param name="Confidence">How sure the rule is, in hundredths.</param>
/// <param name="IsRight">Whether the speaker is right; where nobody is known to speak, any speaker is wrong.</param>
internal readonly record struct JudgedQuote(string Rule, int Confidence, bool IsRight)
{
    /// <summary>What its confidence rests on.</summary>
    public AttributionEvidence Evidence { get; init; }

    /// <summary>Only matched spans can be judged; a span whose speaker the annotators leave open cannot.</summary>
    public static IEnumerable<JudgedQuote> All(
        OrderedDictionary<string, GoldDocument> gold,
        IReadOnlyDictionary<string, PredictedDocument> predicted,
        bool strict
    )
    {
        foreach (var document in gold.Values)
        {
            var alignment = new Aligner(document, predicted.GetValueOrDefault(document.Id), type: null).Align(
                MatchMode.Overlap
            );
            foreach (var (right, quote) in alignment.Pairs)
            {
                if (quote is { HasSpeaker: true } && !right.SpeakerUnknown)
                {
                    var isRight =
                        right.HasSpeaker
                        && SpeakerJudge.Judge(right, quote, strict).IsRight
                        && !IsWrongGuess(right, quote);
                    yield return new JudgedQuote(quote.Rule, quote.Confidence, isRight) { Evidence = quote.Evidence };
                }
            }
        }
    }

    /// <summary>
    /// The measure takes a right pronoun for right, whomever it is given to. Where nothing but the pronoun tells who is
    /// meant, the confidence is about that as well: the full name decides where the truth has one.
    /// </summary>
    private static bool IsWrongGuess(GoldQuote right, PredictedQuote quote) =>
        (quote.Evidence & AttributionEvidence.PronounIsGuess) != AttributionEvidence.None
        && SpeakerError.IsPronounForOther(right, quote);
}
