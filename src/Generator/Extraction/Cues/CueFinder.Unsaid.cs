using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Cues of acts that are only spoken of: nobody performs them in the sentence.</content>
internal static partial class CueFinder
{
    /// <summary>
    /// "A said that B would reject "any compromise"": what B would do, must do or did not do is A's to tell. Where nobody
    /// tells it, the report does, and B keeps the words.
    /// </summary>
    private static void RemoveUnsaid(SentenceView sentence, List<Cue> cues)
    {
        for (var i = cues.Count - 1; i > 0; i--)
        {
            if (
                cues[i].Kind == CueKind.Verb
                && IsReportedBy(sentence, cues[i - 1], cues[i])
                && IsHypothetical(sentence, cues[i])
                && !sentence.Is(cues[i].End, ':')
            )
            {
                cues.RemoveAt(i);
            }
        }
    }

    /// <summary>Whether a modal verb or a negation stands before the verb of a cue.</summary>
    private static bool IsHypothetical(SentenceView sentence, Cue cue)
    {
        for (var i = cue.Token - 1; i > cue.First; i--)
        {
            var word = sentence.WordAt(i);
            if (FunctionWords.Hypothetical.Contains(word))
            {
                return true;
            }

            if (!FunctionWords.Auxiliaries.Contains(word) && !FunctionWords.IsAdverb(word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the clause of a cue is all that the cue before it reports: "A said on Monday that B".</summary>
    private static bool IsReportedBy(SentenceView sentence, Cue outer, Cue inner)
    {
        if (
            !(outer is { Kind: CueKind.Verb or CueKind.Dependent, Verb.Class: VerbClass.Speech })
            || outer.End > inner.First
        )
        {
            return false;
        }

        for (var i = outer.End; i < inner.First; i++)
        {
            if (
                sentence.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)
                || FunctionWords.ClauseBorders.Contains(sentence.WordAt(i))
            )
            {
                return false;
            }
        }

        return true;
    }
}
