using SeedsSdk.Eval.Quotes;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Errors;

/// <summary>Sorts what is wrong in a set of predictions into classes.</summary>
internal static class ErrorClassifier
{
    /// <summary>All errors, in the order of the file; in a document first extra spans, then the quotes of the truth.</summary>
    public static IEnumerable<ErrorCase> Classify(
        OrderedDictionary<string, GoldDocument> gold,
        IReadOnlyDictionary<string, PredictedDocument> predicted
    ) => gold.Values.SelectMany(document => Classify(document, predicted.GetValueOrDefault(document.Id)));

    private static IEnumerable<ErrorCase> Classify(GoldDocument document, PredictedDocument? predicted)
    {
        var text = new CodePoints(document.Text);
        var aligner = new Aligner(document, predicted, type: null);
        var alignment = aligner.Align(MatchMode.Overlap);
        var missed = alignment.Pairs.Where(pair => pair.Predicted is null).Select(pair => pair.Gold).ToArray();
        foreach (var extra in alignment.Extra)
        {
            // A quote with other borders is one error, not a missed one and an extra one.
            if (!Array.Exists(missed, gold => aligner.Overlap(gold, extra) > 0))
            {
                yield return Case(ErrorClass.ExtraSpan, document, null, extra.Predicted);
            }
        }

        foreach (var (gold, found) in alignment.Pairs)
        {
            if (found is null)
            {
                var touching = aligner.Touching(gold);
                yield return Case(
                    touching is null ? ErrorClass.MissedSpan : ErrorClass.WrongBorder,
                    document,
                    gold,
                    touching
                );
            }
            else if (Speaker(gold, found, text, predicted!.Kinds) is { } kind)
            {
                yield return Case(kind, document, gold, found);
            }
        }
    }

    private static ErrorClass? Speaker(
        GoldQuote gold,
        PredictedQuote found,
        CodePoints text,
        IReadOnlyDictionary<string, string> kinds
    )
    {
        if (gold.SpeakerUnknown)
        {
            return null;
        }

        if (!gold.HasSpeaker)
        {
            return found.HasSpeaker ? ErrorClass.Somebody : null;
        }

        if (SpeakerJudge.Judge(gold, found, strict: false).IsRight)
        {
            return SpeakerError.IsPronounForOther(gold, found) ? ErrorClass.PronounForOther : null;
        }

        return found.HasSpeaker
            ? SpeakerError.Of(gold, found, SentenceAround.Of(text, gold.Start ?? 0, gold.End ?? 0), kinds)
            : ErrorClass.Nobody;
    }

    private static ErrorCase Case(ErrorClass kind, GoldDocument document, GoldQuote? gold, PredictedQuote? found)
    {
        var mention =
            found?.SpeakerMention is { Length: > 0 } written && written != found.Speaker ? $" (\"{written}\")" : "";
        return new ErrorCase(
            kind,
            document.Id,
            gold?.Start ?? found?.Start ?? 0,
            gold?.Text ?? found?.Text ?? "",
            gold?.Speaker,
            found is null ? null : $"{found.Speaker ?? "–"}{mention}",
            found?.Rule ?? ""
        );
    }
}
