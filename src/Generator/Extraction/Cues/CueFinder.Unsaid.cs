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

    /// <summary>
    /// "A dismissed B's claim that the dam was safe as "a lie"", "A said B's claim that the dam was safe was "a lie"": the
    /// noun's clause has ended before the words, and they judge it.
    /// </summary>
    private static void RemoveJudgedClaims(SentenceView sentence, List<Cue> cues)
    {
        for (var i = cues.Count - 1; i > 0; i--)
        {
            if (
                cues[i].Kind == CueKind.Noun
                && cues[i - 1] is { Kind: CueKind.Verb or CueKind.Dependent } judge
                && judge.End == cues[i].First
                && sentence.LowerAt(cues[i].End) is "that"
                && IsJudgedBehind(sentence, cues[i].End + 1, judge)
            )
            {
                cues.RemoveAt(i);
            }
        }
    }

    private static bool IsJudgedBehind(SentenceView sentence, int first, Cue judge)
    {
        var isVerbBefore = false;
        for (var i = first; i < sentence.End; i++)
        {
            if (sentence.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                return false;
            }

            if (OpensWords(sentence, i + 1))
            {
                return isVerbBefore
                    && (
                        judge.Verb?.Class == VerbClass.Speech
                            ? FunctionWords.FormsOfBe.Contains(sentence.WordAt(i))
                                && !FunctionWords.Auxiliaries.Contains(sentence.WordAt(i - 1))
                            : sentence.LowerAt(i) is "as" && !ClauseWords.TakesAs.Contains(sentence.WordAt(i - 1))
                    );
            }

            var word = sentence.WordAt(i);
            isVerbBefore |=
                FunctionWords.Auxiliaries.Contains(word)
                || CommonVerbs.FinitePasts.Contains(word)
                || CommonVerbs.IsIntransitive(word)
                || word.Common is VerbForm.ThirdPerson && !CommonVerbs.IsAlsoNoun(word);
        }

        return false;
    }
}
