using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Somebody shows what somebody else says: passives, "quotes A as saying", "shows A".</content>
internal static partial class CueFinder
{
    /// <summary>"published", "put out": who does it relays, and need not be the author.</summary>
    public static bool IsPublication(SentenceView sentence, int verb) =>
        (
            ReportingVerbs.Find(sentence.WordAt(verb), sentence.WordAt(verb + 1))
            ?? ReportingVerbs.Find(sentence.WordAt(verb))
        )
            is { Class: VerbClass.Publication };

    /// <summary>"published[3] by A".</summary>
    public static Mention? AgentOf(SentenceView sentence, int end)
    {
        while (sentence.Is(end, TokenKind.Marker))
        {
            end++;
        }

        // "released on Facebook on June 21 by A": adverbials may stand between, an object not.
        if (sentence.At(end) is { Kind: TokenKind.Word } next && FunctionWords.Determiners.Contains(next.Word))
        {
            return null;
        }

        for (var i = end; i < Math.Min(end + 10, sentence.End); i++)
        {
            if (sentence.LowerAt(i) == "by")
            {
                return sentence.MentionStartingAt(i + 1);
            }

            if (sentence.Tokens[i].Is(',') && IsInDate(sentence, i))
            {
                continue; // "released on Sunday, 18 September, by A"
            }

            if (
                sentence.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Quotation
                || (i > end && ReportingVerbs.Find(sentence.WordAt(i)) is { IsAlsoNoun: false })
                || FunctionWords.Auxiliaries.Contains(sentence.WordAt(i))
                || FunctionWords.Relatives.Contains(sentence.WordAt(i))
            )
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"was called "…" by A", "was described as "…" by A".</summary>
    private static Mention? AgentBehindWords(SentenceView sentence, int end)
    {
        var i = sentence.LowerAt(end) is "as" or "a" or "an" or "the" ? end + 1 : end;
        i = sentence.LowerAt(i) is "a" or "an" or "the" ? i + 1 : i;
        if (!sentence.Is(i, TokenKind.Quotation))
        {
            return null;
        }

        i++;
        while (sentence.Is(i, TokenKind.Marker))
        {
            i++;
        }

        return sentence.LowerAt(i) == "by" && sentence.MentionStartingAt(i + 1) is { IsGenitive: false } agent
            ? agent
            : null;
    }

    private static bool IsInDate(SentenceView sentence, int comma) =>
        NameWords.Weekdays.Contains(sentence.WordAt(comma - 1))
        || NameWords.Months.Contains(sentence.WordAt(comma - 1))
        || sentence.Is(comma - 1, TokenKind.Number);

    /// <summary>"was put out by A", "was quoted as saying", "is described by A as".</summary>
    private static Cue? Passive(SentenceView sentence, int i, int length, VerbEntry verb)
    {
        var end = i + length;
        if (verb.Lemma is "quote" or "cite" or "hear" or "report")
        {
            for (var k = end; k < Math.Min(end + 8, sentence.End); k++)
            {
                if (sentence.LowerAt(k) is "as" or "saying")
                {
                    return SubjectFinder.Before(sentence, i) is { Length: > 0 } quoted
                        ? Make(CueKind.Verb, i, k + 1 - i, verb, quoted, sentence)
                        : null;
                }
            }
        }

        if (
            verb.Lemma is "ask"
            && sentence.LowerAt(end) == "by"
            && sentence.MentionStartingAt(end + 1) is { IsGenitive: false } asking
            && sentence.LowerAt(asking.End) is "if" or "whether" or "why" or "how" or "what" or "about" or "who"
        )
        {
            return Make(CueKind.Question, i, length, verb, [asking], sentence); // "A was asked by B if it was "…""
        }

        if (
            verb.Lemma is "ask" or "interview" or "question"
            && SubjectFinder.Before(sentence, i) is { Length: > 0 } asked
        )
        {
            if (
                IsRightBehindWords(sentence, asked[0].First)
                && sentence.At(end) is null or { Kind: TokenKind.Punctuation }
            )
            {
                return null; // "…?" A was asked: by somebody else
            }

            return Make(CueKind.Verb, i, length, verb, asked, sentence);
        }

        if (verb.Class is VerbClass.Speech or VerbClass.Stance && AgentBehindWords(sentence, end) is { } judge)
        {
            return Make(CueKind.Verb, i, length, verb, [judge], sentence);
        }

        // "was ordered by A" reports nothing; "was described by A as", "was put out by A" do.
        var agent =
            AgentOf(sentence, end)
            ?? (
                verb.Class is VerbClass.Speech or VerbClass.Stance ? SubjectFinder.DescribedAgent(sentence, end) : null
            );
        if (
            agent is null
            || (
                verb.Class is VerbClass.Speech
                && verb.Lemma is not "announce"
                && !IntroducesContent(sentence, agent.End)
                && !IsImpersonal(sentence, i)
            )
        )
        {
            return null;
        }

        if (IsPassedOnFurther(sentence, i, verb))
        {
            return null;
        }

        return Make(
            verb.Class == VerbClass.Publication || verb.Lemma is "carry" or "show" or "feature" or "run" or "announce"
                ? CueKind.Agent
                : CueKind.Verb,
            i,
            length,
            verb,
            [agent],
            sentence
        );
    }

    /// <summary>"The statement, which was also shared by B, warned": whose it is was said before.</summary>
    private static bool IsPassedOnFurther(SentenceView sentence, int i, VerbEntry verb) =>
        ReportingVerbs.PassingOn.Contains(verb.Lemma)
        && SubjectFinder.Before(sentence, i) is { Length: 1 } subjects
        && subjects[0] is { Kind: MentionKind.Document, IsDefinite: true, Possessor: null, Complement: null };

    /// <summary>"it was alleged by A".</summary>
    private static bool IsImpersonal(SentenceView sentence, int verb) =>
        sentence.LowerAt(sentence.SkipLeft(verb - 1)) == "it";

    private static bool IntroducesContent(SentenceView sentence, int i) =>
        sentence.At(i) is { } next
        && (next.Kind == TokenKind.Quotation || next.Is(':') || next.Lower is "as" or "that");

    /// <summary>"A video released by B shows its deputy commander, A, addressing recruits: "…"".</summary>
    private static Cue? Shows(SentenceView sentence, int i, int end, VerbEntry verb)
    {
        if (
            verb.Lemma is not ("show" or "feature" or "depict" or "see")
            || sentence.MentionStartingAt(end)
                is not { Kind: MentionKind.Person or MentionKind.Name, IsGenitive: false } shown
            || !ColonFollows(sentence, end)
        )
        {
            return null;
        }

        if (
            sentence.Is(shown.End, ',')
            && sentence.MentionStartingAt(shown.End + 1) is { Kind: MentionKind.Name } named
            && shown.Kind == MentionKind.Person
        )
        {
            shown = named;
        }

        return new Cue
        {
            Kind = CueKind.Relayed,
            Token = i,
            End = end,
            Verb = verb,
            Subjects = [shown],
            Relayers = PublisherBefore(sentence, i) is { } agent ? [agent] : [],
            Words = sentence.Tokens[i].Text,
        };
    }

    /// <summary>"A video released by B shows".</summary>
    private static Mention? PublisherBefore(SentenceView sentence, int end)
    {
        for (var i = sentence.First; i < end; i++)
        {
            if (
                sentence.WordAt(i).Reporting is { Form: VerbForm.Past, Class: VerbClass.Publication }
                && AgentOf(sentence, i + 1) is { } agent
            )
            {
                return agent;
            }
        }

        return null;
    }

    /// <summary>"shared a poster quoting A:", "…, quoting A as saying": A's words, shown by the subject of the clause.</summary>
    private static Cue? Quoting(SentenceView sentence, int i, int length, VerbEntry verb) =>
        Relays(sentence, i, i + length, verb) is { } relayed
        && (
            sentence.LowerAt(relayed.End - 1) is "as" or "saying"
            || sentence.MentionEndingAt(i) is { Kind: MentionKind.Document }
        )
            ? new Cue
            {
                Kind = CueKind.Relayed,
                Token = i,
                End = relayed.End,
                Verb = verb,
                Subjects = relayed.Subjects,
                Relayers = SubjectFinder.OfClause(sentence, i)
                    is { Kind: not (MentionKind.Document or MentionKind.Person) } shows
                    ? [shows]
                    : [],
                Words = relayed.Words,
            }
            : null;

    /// <summary>"quotes A as saying", "cited A, who said".</summary>
    private static Cue? Relays(SentenceView sentence, int i, int end, VerbEntry verb)
    {
        if (
            verb is { Lemma: "quote", Form: VerbForm.Base }
            && sentence.LowerAt(i - 1) == "to"
            && (i - 1 == sentence.First || !sentence.Is(i - 2, TokenKind.Word))
            && sentence.MentionStartingAt(end) is { IsGenitive: false, Kind: not MentionKind.Document } source
            && (sentence.Is(source.End, ',') || sentence.Is(source.End, TokenKind.Quotation))
        )
        {
            return new Cue
            {
                Kind = CueKind.AccordingTo,
                Token = i - 1,
                End = source.End,
                Subjects = [source],
                Words = "to quote",
            };
        }

        if (
            verb.Lemma is not ("quote" or "cite" or "report")
            || sentence.MentionStartingAt(end) is not { } quoted
            || quoted.Kind == MentionKind.Document
            || (verb.Lemma is "report" && !IsAsSaying(sentence, quoted.End))
        )
        {
            return null;
        }

        var next = quoted.End;
        for (var k = next; k < Math.Min(next + 12, sentence.End); k++)
        {
            if (sentence.LowerAt(k) is "as" or "saying" || sentence.Tokens[k].Is(':'))
            {
                var relayers = SubjectFinder.Before(sentence, i) ?? [];
                var isBehindWords =
                    relayers.Length == 1 && IsAsSaying(sentence, k) && IsRightBehindWords(sentence, relayers[0].First);
                return new Cue
                {
                    Kind = isBehindWords ? CueKind.InvertedVerb : CueKind.Relayed,
                    Token = isBehindWords ? relayers[0].First : i,
                    End = k + (isBehindWords ? 2 : 1),
                    Verb = verb,
                    Subjects = [quoted],
                    Relayers = relayers,
                    Words = sentence.Tokens[i].Text + " as saying",
                };
            }
        }

        return null;
    }

    private static bool IsAsSaying(SentenceView sentence, int i) =>
        sentence.LowerAt(i) == "as" && sentence.LowerAt(i + 1) == "saying";

    /// <summary>"…," B quoted A as saying.</summary>
    private static bool IsRightBehindWords(SentenceView sentence, int i) =>
        sentence.Is(i - 1, TokenKind.Quotation) || (sentence.Is(i - 1, ',') && sentence.Is(i - 2, TokenKind.Quotation));
}
