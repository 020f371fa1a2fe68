using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>How far what a cue says reaches: whether its clause has ended, is an aside, or opens another.</content>
internal static partial class CueSelector
{
    /// <summary>
    /// "B's statement that it was "lost" was …", "the deal, which B called "a triumph," is …": behind its words the verb of
    /// the outer clause goes on.
    /// </summary>
    private static bool HasEnded(SentenceView sentence, Cue cue, int quotation)
    {
        if (!(cue.Kind == CueKind.Noun || (cue.Kind == CueKind.Verb && IsInRelativeClause(sentence, cue))))
        {
            return false;
        }

        for (var i = cue.End; i < quotation; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Quotation)
            {
                var next = i + 1;
                while (sentence.At(next) is { } token && (token.Kind == TokenKind.Marker || token.Is(',')))
                {
                    next++;
                }

                return next < quotation
                    && (
                        FunctionWords.Auxiliaries.Contains(sentence.WordAt(next))
                        || (
                            sentence.Tokens[i].EndsWithComma
                            && sentence.MentionStartingAt(next)
                                is { IsGenitive: false, Kind: Mentions.MentionKind.Name }
                        )
                    );
            }
        }

        return false;
    }

    /// <summary>
    /// "While B called it "a gift," A spoke of …", "Responding to B's statement that it was "routine," A wrote that …": the
    /// words belong to the clause in front, and the main one has words of its own.
    /// </summary>
    private static bool IsFrontedClause(SentenceView sentence, Cue before, Cue tail, int quotation) =>
        sentence.Tokens[quotation].EndsWithComma
        && !sentence.Is(quotation - 1, ',')
        && before.End <= quotation
        && (
            (
                before.Kind == CueKind.Verb
                && before.First == sentence.First + 1
                && sentence.WordAt(sentence.First) is var conjunction
                && (
                    FunctionWords.ClauseConjunctions.Contains(conjunction)
                    || conjunction.Lower is "when" or "while" or "once"
                    || conjunction.Lower is "although" or "though" or "whereas" or "where"
                )
            )
            || (
                before.Kind == CueKind.Noun
                && sentence.LowerAt(before.End) is "that"
                && sentence.Has(s_that, tail.End, sentence.End)
            )
        );

    private static readonly WordTest s_that = new(word => word.Lower is "that");

    /// <summary>"had called it", "told aides": an act of B's own, whoever tells of it.</summary>
    private static bool IsToldOf(SentenceView sentence, Cue cue, int quotation) =>
        (
            sentence.LowerAt(sentence.SkipLeft(cue.Token - 1) + 1) is "had" or "has"
            || cue.Verb?.Lemma is "tell" or "write" or "tweet"
        ) && !Enumerable.Range(cue.End, quotation - cue.End).Any(i => sentence.Tokens[i].Is(','));

    /// <summary>"A called B's statement that it was lost "childish"": the verb names what the noun is.</summary>
    private static Cue? NamedBy(SentenceView sentence, List<Cue> cues, Cue noun) =>
        sentence.LowerAt(noun.End) is "that"
            ? cues.LastOrDefault(cue =>
                cue.Kind == CueKind.Verb
                && cue.End == noun.First
                && cue.Verb?.Lemma is "call" or "label" or "brand" or "dub" or "term" or "deem"
            )
            : null;

    /// <summary>"the deal, which B called": behind a comma it is what the report adds.</summary>
    private static bool IsAside(SentenceView sentence, Cue cue) =>
        (sentence.LowerAt(cue.First - 1) is "which" or "whom" or "whose" && sentence.Is(cue.First - 2, ','))
        || (
            sentence.SkipLeft(cue.Token - 1) is var relative
            && sentence.LowerAt(relative) == "who"
            && sentence.Is(relative - 1, ',')
        );

    /// <summary>", a phrase B described as "…"": what the report adds about the words or the deed before.</summary>
    private static bool JudgesApposition(SentenceView sentence, Cue cue)
    {
        if (cue.Kind != CueKind.Verb || cue.Subjects.Length == 0 || cue.Subjects[0].First != cue.First)
        {
            return false;
        }

        var last = sentence.LowerAt(cue.First - 1) is "that" or "which" ? cue.First - 2 : cue.First - 1;
        var i = last;
        while (
            last - i < LongestApposition
            && sentence.At(i) is { Kind: TokenKind.Word, IsCapital: false } word
            && !FunctionWords.Contains(word.Word)
        )
        {
            i--;
        }

        return i < last
            && sentence.LowerAt(i) is "a" or "an" or "one"
            && sentence.At(i - 1) is { } before
            && (before.Is(',') || before.Is('–') || before.Is('—') || before.EndsWithComma);
    }

    /// <summary>In words, without its article.</summary>
    private const int LongestApposition = 4;

    /// <summary>"which B called", "who speaks of".</summary>
    private static bool IsInRelativeClause(SentenceView sentence, Cue cue) =>
        FunctionWords.Relatives.Contains(sentence.WordAt(cue.First - 1))
        || FunctionWords.Relatives.Contains(sentence.WordAt(sentence.SkipLeft(cue.Token - 1)));

    private static bool IsNamed(Cue cue) =>
        cue.Subjects.All(subject => subject.Kind is Mentions.MentionKind.Name or Mentions.MentionKind.Person);

    /// <summary>Whether "that" or a colon stands between a verb and the quotation, or nothing much.</summary>
    private static bool Introduces(SentenceView sentence, Cue cue, int quotation)
    {
        for (var i = cue.End; i < quotation; i++)
        {
            if (sentence.Tokens[i].Is(':') || sentence.LowerAt(i) is "that")
            {
                return true;
            }
        }

        return quotation - cue.End <= 1;
    }

    /// <summary>Whether the outer cue's that-clause holds the inner cue: no full clause border between.</summary>
    private static bool OpensContent(SentenceView sentence, Cue outer, Cue inner)
    {
        if (BeginsOwnClause(sentence, inner) || IsAside(sentence, inner) || JudgesApposition(sentence, inner))
        {
            return false;
        }

        var content = outer.Kind == CueKind.AccordingTo;
        for (var i = outer.End; i < inner.First; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Is(';'))
            {
                return false;
            }

            content |= token.IsWord && token.Lower is "that" or "how" or "because" or "if";
        }

        return content && outer.Verb is { Class: VerbClass.Speech } or null;
    }

    /// <summary>"…," while B called it: what stands behind a border is B's own clause and no more of what A says.</summary>
    private static bool BeginsOwnClause(SentenceView sentence, Cue cue)
    {
        var conjunction = cue.First - 1;
        var before = sentence.At(conjunction - 1);
        return cue.Subjects.Length > 0
            && cue.Subjects[0].First == cue.First
            && sentence.LowerAt(conjunction) is "while" or "whereas" or "but" or "and"
            && before is { Kind: TokenKind.Quotation or TokenKind.Marker or TokenKind.Punctuation };
    }
}
