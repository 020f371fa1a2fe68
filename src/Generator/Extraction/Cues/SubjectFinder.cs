using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <summary>
/// Finds the subject of a verb without a parse: over adverbs and auxiliaries to the left, past appositions and
/// prepositional phrases, to the noun phrase that the clause begins with.
/// </summary>
internal static partial class SubjectFinder
{
    /// <summary>The subject or subjects before the verb. Null: the verb shares the subject of its clause.</summary>
    public static Mention[]? Before(SentenceView sentence, int verb)
    {
        var i = sentence.SkipLeft(verb - 1);
        for (var steps = 0; steps < 12 && i >= sentence.First; steps++)
        {
            if (SkipDay(sentence, i) is >= 0 and var before)
            {
                i = sentence.SkipLeft(before); // "The union on Thursday rejected"
                continue;
            }

            var isWord = sentence.Is(i, TokenKind.Word);
            if (isWord && sentence.LowerAt(i) is "and" or "but" or "or" or "to" or "nor" or "then")
            {
                return null;
            }

            if (isWord && sentence.LowerAt(i) is "who" or "which" or "that")
            {
                return Antecedent(sentence, i);
            }

            if (sentence.Is(i, ',') && RegionOfPlace(sentence, i) is >= 0 and var place)
            {
                if (
                    FindLeft(sentence, place - 1, ",") is >= 0 and var part
                    && IsParenthetical(sentence, part + 1, place)
                )
                {
                    return BeforeApposition(sentence, place); // "A, a baker from Portland, Oregon, said"
                }

                i = sentence.SkipLeft(place - 1); // "A of Portland, Oregon, said"
                continue;
            }

            if (sentence.Is(i, TokenKind.Punctuation) && sentence.LowerAt(i) is "," or "–" or "—" or "--" or "-" or ")")
            {
                return BeforeApposition(sentence, i);
            }

            if (sentence.Tokens[i].EndsWithComma && Relative(sentence, i) is >= 0 and var opening)
            {
                return BeforeApposition(sentence, opening); // "A, whom B called a "puppet," said"
            }

            if (sentence.MentionEndingAt(i + 1) is not { } mention)
            {
                return Generic(sentence, i, verb) is { } described ? [described]
                    : steps == 0 ? []
                    : null;
            }

            if (mention.IsGenitive)
            {
                return [];
            }

            if (OwnerOf(sentence, mention) is { Length: > 0 } owner)
            {
                return owner;
            }

            // "A, spokesman for B tweeted": the apposition has no comma behind it.
            if (
                !(sentence.Is(verb + 1, ',') && !sentence.Is(verb + 2, TokenKind.Quotation))
                && DescribedBy(sentence, mention) is { } named
            )
            {
                return WithJoined(sentence, named);
            }

            if (sentence.IsVerbObject(mention) && RelativeBefore(sentence, mention.First - 1) is >= 0 and var relative)
            {
                return Antecedent(sentence, relative); // "A channel that supports B wrote"
            }

            if (steps == 0 && sentence.IsVerbObject(mention) && !sentence.HasAuxiliary(verb))
            {
                return []; // "founded a militia called …": a reduced relative clause
            }

            if (
                !sentence.IsObject(mention)
                || (steps == 0 && (FollowsInTime(sentence, mention.First - 1) || BeginsClause(sentence, mention, verb))) // "came after A warned"
            )
            {
                return WithJoined(sentence, mention);
            }

            // "A spokesman for the group in Beirut said": go on before the preposition.
            i = sentence.SkipLeft(mention.First - 2);
        }

        return [];
    }

    /// <summary>The "who", "which" or "that" right before a verb; -1 where there is none.</summary>
    private static int RelativeBefore(SentenceView sentence, int verb)
    {
        var i = sentence.SkipLeft(verb - 1);
        return sentence.LowerAt(i) is "who" or "which" or "that" && sentence.MentionEndingAt(i) is not null ? i : -1;
    }

    /// <summary>"came after A warned", "a day before A said": a clause of its own, and no adverbial of the main one.</summary>
    private static bool FollowsInTime(SentenceView sentence, int conjunction) =>
        sentence.LowerAt(conjunction) is "after" or "before"
        && (
            sentence.LowerAt(conjunction - 1) is "came" or "comes"
            || TimeWords.Nouns.Contains(sentence.LowerAt(conjunction - 1).TrimEnd('s'))
        );

    /// <summary>The comma in front of the relative clause that a quotation ends; -1 where it ends none.</summary>
    private static int Relative(SentenceView sentence, int quotation)
    {
        var comma = FindLeft(sentence, quotation - 1, ",;:");
        return
            comma >= 0
            && sentence.Tokens[comma].Is(',')
            && (
                FunctionWords.ParenthesisOpeners.Contains(sentence.WordAt(comma + 1))
                || ReportingVerbs.Find(sentence.WordAt(comma + 1)) is { Form: VerbForm.Past } // ", described by B as "…,""
            )
            ? comma
            : -1;
    }

    /// <summary>The subject behind the verb: "…," said A, spokesman for B.</summary>
    public static Mention[] Behind(SentenceView sentence, int end)
    {
        var i = sentence.SkipRight(end);
        if (sentence.WordAt(i).Common is VerbForm.Past && sentence.MentionStartingAt(i) is null)
        {
            i++; // "…," said retired general A
        }

        return sentence.MentionStartingAt(i) is { IsGenitive: false } mention
                ? WithJoined(sentence, Holder(sentence, mention) ?? mention, forward: true)
            : Somebody(sentence, i) is { } somebody ? [somebody]
            : [];
    }

    /// <summary>"…," read the banner they unrolled: the words of a document that somebody shows are his.</summary>
    private static Mention? Holder(SentenceView sentence, Mention document)
    {
        if (document is not { Kind: MentionKind.Document, Possessor: null, Complement: null, Possessive: null })
        {
            return null;
        }

        var i = sentence.LowerAt(document.End) is "that" or "which" ? document.End + 1 : document.End;
        return
            sentence.MentionStartingAt(i) is { IsGenitive: false, Kind: not MentionKind.Document } holder
            && sentence.At(sentence.SkipRight(holder.End)) is { Kind: TokenKind.Word } verb
            && !FunctionWords.Contains(verb.Word)
            ? holder
            : null;
    }

    /// <summary>The noun phrase that a sentence or clause begins with, behind its adverbials.</summary>
    public static Mention? OfClause(SentenceView sentence, int before)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.First >= before)
            {
                break;
            }

            if (
                !mention.IsGenitive
                && !sentence.IsObject(mention)
                && !IsInside(sentence, mention)
                && !IsAppositionOfName(sentence, mention)
                && !IsDateline(sentence, mention)
                && !sentence.IsSubordinate(mention)
                && (!HasFiniteVerb(sentence, mention.First) || OpensClause(sentence, mention))
            )
            {
                return Named(sentence, mention);
            }
        }

        return null;
    }

    /// <summary>Whether a clause begins before a token: a finite verb stands there.</summary>
    private static bool HasFiniteVerb(SentenceView sentence, int before) =>
        sentence.FirstFiniteVerb is var verb
        && verb < before
        && verb > sentence.First
        && !(verb == before - 1 && FunctionWords.Auxiliaries.Contains(sentence.WordAt(verb))); // a fronted participle ("Asked about it, A said") is no finite verb

    /// <summary>"When he came, A said": right behind a comma and before its own verb.</summary>
    private static bool OpensClause(SentenceView sentence, Mention mention)
    {
        var verb = sentence.SkipRight(mention.End);
        var next = sentence.WordAt(verb);
        return sentence.At(mention.First - 1) is { } before
            && (before.Is(',') || before.Is(';') || before.Kind == TokenKind.Marker || before.EndsWithComma)
            && (
                verb > mention.End
                || CommonVerbs.Find(next) is not null
                || ReportingVerbs.IsVerb(next)
                || sentence.Is(mention.End, ',')
            );
    }

    /// <summary>"by A, the group's emir, at a mosque": no clause begins there.</summary>
    private static bool IsAppositionOfName(SentenceView sentence, Mention mention) =>
        mention.Kind is MentionKind.Person or MentionKind.Organization or MentionKind.Channel
        && sentence.Is(mention.First - 1, ',')
        && sentence.MentionEndingAt(mention.First - 1) is { Kind: MentionKind.Name }
        && sentence.At(mention.End) is null or { Kind: TokenKind.Punctuation or TokenKind.Marker };

    /// <summary>The token before "on Thursday" or "on March 5" that ends at a token; -1 where none does.</summary>
    private static int SkipDay(SentenceView sentence, int i)
    {
        var start = i;
        while (
            sentence.At(start) is { } part
            && (part.Kind == TokenKind.Number || NameWords.Weekdays.Contains(part.Word) || NameWords.IsMonth(part.Word))
        )
        {
            start--;
        }

        if (TimeWords.Nouns.Contains(sentence.WordAt(i)))
        {
            start = i - 1;
            while (TimeWords.Narrowing.Contains(sentence.WordAt(start)))
            {
                start--;
            }

            return start < i - 1 && start >= sentence.First ? start : -1; // "A post published the same day"
        }

        return start < i && start > sentence.First && sentence.LowerAt(start) is "on" or "late" or "early" ? start - 1
            : start == i - 1 && NameWords.Weekdays.Contains(sentence.WordAt(i)) ? start
            : -1;
    }

    /// <summary>"PORT SUDAN - The union rejected": where the report was written says nothing.</summary>
    private static bool IsDateline(SentenceView sentence, Mention mention) =>
        mention.First == sentence.First
        && sentence.At(mention.End) is { } dash
        && (dash.Is('-') || dash.Is('–') || dash.Is('—') || dash.Text is "--")
        && sentence.At(mention.End + 1) is { IsCapital: true };

    private static bool IsInside(SentenceView sentence, Mention mention)
    {
        foreach (var outer in sentence.Mentions)
        {
            if (outer.First > mention.First)
            {
                return false;
            }

            if (outer.End >= mention.End && !ReferenceEquals(outer, mention))
            {
                return true;
            }
        }

        return false;
    }
}
