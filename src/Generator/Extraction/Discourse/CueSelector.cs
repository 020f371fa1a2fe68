using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>Chooses, among the cues of a sentence, the one that a quotation depends on.</summary>
internal static class CueSelector
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

        for (var i = cues.Count - 1; i >= 0; i--)
        {
            var outer = cues[i];
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
