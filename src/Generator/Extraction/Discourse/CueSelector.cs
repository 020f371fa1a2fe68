using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>Chooses, among the cues of a sentence, the one that a quotation depends on.</summary>
internal static partial class CueSelector
{
    /// <returns>The cue and the name of the rule that chose it; null where the sentence has none.</returns>
    public static (Cue Cue, AttributionRule Rule)? Select(SentenceView sentence, List<Cue> cues, int quotation)
    {
        var before = Before(sentence, cues, quotation);
        if (before is not null && SubjectFinder.BehindSemicolon(sentence, quotation, before.End) is not null)
        {
            before = null; // "A called it "…"; B preferred": what B does is not what A says
        }

        if (
            Tail(sentence, cues, quotation) is { } tail
            && (before is null || before.Kind is CueKind.Subject || IsSpeech(tail))
            && !(sentence.Is(tail.End, ':') && IsIntroduced(sentence, before, quotation)) // each colon has its words
            && !(before is not null && IsFrontedClause(sentence, before, tail, quotation))
        )
        {
            return (tail, AttributionRule.QuoteThenCue);
        }

        if (before is not null)
        {
            var governing = Governing(sentence, cues, before, quotation);
            return (governing, RuleOf(governing, sentence, quotation));
        }

        return
            Behind(cues, quotation) is { } after
            && !BeginsOwnClause(sentence, after)
            && !JudgesApposition(sentence, after)
            && !(IsNamed(after) && sentence.LowerAt(sentence.SkipLeft(after.Token - 1)) == "who")
            ? (after, after.Kind == CueKind.AccordingTo ? AttributionRule.AccordingTo : AttributionRule.FrontedContent)
            : null;
    }

    /// <summary>The last cue before a quotation whose clause goes on.</summary>
    private static Cue? Before(SentenceView sentence, List<Cue> cues, int quotation)
    {
        for (var i = cues.Count - 1; i >= 0; i--)
        {
            if (cues[i].Token < quotation && !HasEnded(sentence, cues[i], quotation))
            {
                return cues[i];
            }
        }

        return null;
    }

    private static Cue? Behind(List<Cue> cues, int quotation)
    {
        foreach (var cue in cues)
        {
            if (cue.Token > quotation && cue.Kind is not CueKind.Relayed)
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>Right behind a colon, or behind "B's post".</summary>
    private static bool IsIntroduced(SentenceView sentence, Cue? before, int quotation) =>
        before is not null
        && (sentence.Tokens[quotation - 1].Is(':') || before is { Kind: CueKind.Noun } noun && noun.End == quotation);

    /// <summary>
    /// A judgement inside what somebody says is still said by him: in "A says that B rejects the "plan"" the words are A's;
    /// in "A says that B said: "…"" they are B's.
    /// </summary>
    private static Cue Governing(SentenceView sentence, List<Cue> cues, Cue before, int quotation)
    {
        if (before.Kind == CueKind.Noun && NamedBy(sentence, cues, before) is { } naming)
        {
            return naming;
        }

        if (before is { Kind: CueKind.Verb } && IsNamed(before) && IsToldOf(sentence, before, quotation))
        {
            return before; // "the agency reported that B had called it": what B called it then
        }

        if (
            before.Kind != CueKind.Verb
            || before.Verb is null or { Class: VerbClass.Speech } && Introduces(sentence, before, quotation)
        )
        {
            return before;
        }

        var isIntroduced = sentence.Tokens[quotation - 1].Is(':');
        var isRelative = sentence.LowerAt(sentence.SkipLeft(before.Token - 1)) is "who" or "which" or "that";
        for (var i = cues.Count - 1; i >= 0; i--)
        {
            var outer = cues[i];
            if (
                isIntroduced
                && isRelative
                && outer.Token < before.Token
                && outer is { Kind: CueKind.Verb }
                && IsSpeech(outer)
            )
            {
                return outer; // "A replied to B, who accused him of C: "…""
            }

            if (outer.Kind == CueKind.AccordingTo && before.Verb is { Class: VerbClass.Speech } && IsNamed(before))
            {
                continue; // "According to the agency, A said it was "over"": the agency passes on A's words
            }

            if (
                outer.Token < before.Token
                && outer.Kind is CueKind.Verb or CueKind.Dependent or CueKind.AccordingTo
                && OpensContent(sentence, outer, before)
            )
            {
                return outer;
            }
        }

        return before;
    }

    /// <summary>A cue right behind the quotation: "…," said A / "…," A said / "…," the statement says, ….</summary>
    private static Cue? Tail(SentenceView sentence, List<Cue> cues, int quotation)
    {
        var i = quotation + 1;
        while (
            sentence.At(i) is { } token
            && (
                token.Kind == TokenKind.Marker
                || token.Is(',')
                || token.Is('—')
                || token.Is('–')
                || token.Is('―')
                || FunctionWords.IsAdverb(token.Word)
            )
        )
        {
            i++;
        }

        var tail = At(sentence, cues, i);
        if (tail is null || tail.Kind != CueKind.Verb)
        {
            return tail;
        }

        // "…," A said. / "…," A said on Monday: a clause of its own, no content behind it.
        return
            sentence.At(tail.End) is null or { Kind: TokenKind.Punctuation or TokenKind.Marker }
            || sentence.IsPreposition(tail.End)
            || FunctionWords.IsAdverb(sentence.WordAt(tail.End))
            || NameWords.Weekdays.Contains(sentence.WordAt(tail.End))
            || tail.Verb?.Lemma is "tell" or "ask"
            ? tail
            : null;
    }

    /// <summary>The cue whose clause begins with a token, or with the name in apposition to the description there.</summary>
    private static Cue? At(SentenceView sentence, List<Cue> cues, int i)
    {
        foreach (var cue in cues)
        {
            if (
                cue.Kind is CueKind.Verb or CueKind.InvertedVerb or CueKind.AccordingTo
                && (cue.First == i || (cue.First > i && cue.First == NameBehind(sentence, i)))
            )
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>The token of A in "a spokesman, A, said"; -1 where no description with a name begins.</summary>
    private static int NameBehind(SentenceView sentence, int description) =>
        sentence.MentionStartingAt(description)
            is { Kind: Mentions.MentionKind.Person or Mentions.MentionKind.Organization } mention
        && sentence.Is(mention.End, ',')
            ? mention.End + 1
            : -1;

    private static bool IsSpeech(Cue cue) => cue.Verb is null or { Class: VerbClass.Speech };

    private static AttributionRule RuleOf(Cue cue, SentenceView sentence, int quotation) =>
        cue.Kind switch
        {
            CueKind.AccordingTo => AttributionRule.AccordingTo,
            CueKind.Relayed => AttributionRule.Relayed,
            CueKind.Noun => AttributionRule.SpeechNoun,
            CueKind.Subject => AttributionRule.SubjectInHand,
            _ => sentence.At(quotation - 1) is { } token && (token.Is(':') || token.Is(',')) || quotation - cue.End <= 2
                ? AttributionRule.CueThenQuote
                : AttributionRule.InsideReportedClause,
        };
}
