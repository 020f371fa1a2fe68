using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <summary>
/// Finds the subject of a verb without a parse: over adverbs and auxiliaries to the left, past appositions and
/// prepositional phrases, to the noun phrase that the clause begins with.
/// </summary>
internal static class SubjectFinder
{
    /// <summary>The subject or subjects before the verb. Null: the verb shares the subject of its clause.</summary>
    public static IReadOnlyList<Mention>? Before(SentenceView sentence, int verb)
    {
        var i = sentence.SkipLeft(verb - 1);
        for (var steps = 0; steps < 12 && i >= sentence.First; steps++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Word && token.Lower is "and" or "but" or "or" or "to" or "nor" or "then")
            {
                return null;
            }

            if (token.Kind == TokenKind.Word && token.Lower is "who" or "which" or "that")
            {
                return Antecedent(sentence, i);
            }

            if (token.Is(',') || token.Is('–') || token.Is('—') || token.Is(')'))
            {
                return BeforeApposition(sentence, i);
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

            // "A, spokesman for B tweeted": the apposition has no comma behind it.
            if (
                !(sentence.At(verb + 1)?.Is(',') == true && sentence.At(verb + 2)?.Kind != TokenKind.Quotation)
                && DescribedBy(sentence, mention) is { } named
            )
            {
                return WithJoined(sentence, named);
            }

            if (steps == 0 && sentence.IsVerbObject(mention) && !sentence.HasAuxiliary(verb))
            {
                return []; // "founded a militia called …": a reduced relative clause
            }

            if (!sentence.IsObject(mention))
            {
                return WithJoined(sentence, mention);
            }

            // "A spokesman for the group in Beirut said": go on before the preposition.
            i = sentence.SkipLeft(mention.First - 2);
        }

        return [];
    }

    /// <summary>The subject behind the verb: "…," said A, spokesman for B.</summary>
    public static IReadOnlyList<Mention> Behind(SentenceView sentence, int end)
    {
        var i = sentence.SkipRight(end);
        return sentence.MentionStartingAt(i) is { IsGenitive: false } mention
            ? WithJoined(sentence, Holder(sentence, mention) ?? mention, forward: true)
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
            && !FunctionWords.Contains(verb.Lower)
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
                && !sentence.IsSubordinate(mention)
                && (!HasFiniteVerb(sentence, mention.First) || OpensClause(sentence, mention))
            )
            {
                return Named(sentence, mention);
            }
        }

        return null;
    }

    /// <summary>"an elderly farmer, A, points …": the name in apposition.</summary>
    private static Mention Named(SentenceView sentence, Mention mention) =>
        mention.Kind is MentionKind.Person or MentionKind.Organization or MentionKind.Channel
        && sentence.At(mention.End)?.Is(',') == true
        && sentence.MentionStartingAt(mention.End + 1) is { Kind: MentionKind.Name, IsGenitive: false } name
        && sentence.At(name.End) is { } next
        && (next.Is(',') || next.Kind == TokenKind.Marker)
            ? name
            : mention;

    /// <summary>The subject of a clause with all who share its verb: "A and B put the disaster down to".</summary>
    public static IReadOnlyList<Mention> Joined(SentenceView sentence, Mention subject) =>
        WithJoined(sentence, subject, forward: true);

    private static bool HasFiniteVerb(SentenceView sentence, int before)
    {
        for (var i = sentence.First; i < before; i++)
        {
            var lower = sentence.LowerAt(i);
            if (
                (FunctionWords.Auxiliaries.Contains(lower) && !sentence.Tokens[i].IsCapital)
                || (CommonVerbs.Find(lower) is VerbForm.Past or VerbForm.ThirdPerson && !CommonVerbs.IsAlsoNoun(lower))
                || ReportingVerbs.Find(lower) is { Form: VerbForm.Past or VerbForm.ThirdPerson, IsAlsoNoun: false }
            )
            {
                return i > sentence.First && !(i == before - 1 && FunctionWords.Auxiliaries.Contains(lower)); // a fronted participle ("Asked about it, A said") is no finite verb
            }
        }

        return false;
    }

    /// <summary>"When he came, A said": right behind a comma and before its own verb.</summary>
    private static bool OpensClause(SentenceView sentence, Mention mention)
    {
        var next = sentence.LowerAt(sentence.SkipRight(mention.End));
        return sentence.At(mention.First - 1) is { } before
            && (before.Is(',') || before.Is(';') || before.Kind == TokenKind.Marker)
            && (
                sentence.SkipRight(mention.End) > mention.End
                || CommonVerbs.Find(next) is not null
                || ReportingVerbs.IsVerb(next)
                || sentence.At(mention.End)?.Is(',') == true
            );
    }

    /// <summary>"A jirga of elders proposed", "one attendee said": a subject whose noun no table has, from its determiner on.</summary>
    private static Mention? Generic(SentenceView sentence, int last, int verb)
    {
        var first = last;
        while (
            first >= sentence.First
            && last - first < 5
            && sentence.Tokens[first] is { Kind: TokenKind.Word } word
            && !FunctionWords.Contains(word.Lower)
        )
        {
            first--;
        }

        if (
            sentence.At(first) is not { Kind: TokenKind.Word } determiner
            || !FunctionWords.Determiners.Contains(determiner.Lower)
            || determiner.Lower is "that"
            || sentence.IsPreposition(first - 1)
        )
        {
            return null;
        }

        while (
            sentence.At(first - 1) is { Kind: TokenKind.Word } outer
            && FunctionWords.Determiners.Contains(outer.Lower)
            && outer.Lower is not "that"
        )
        {
            determiner = outer;
            first--;
        }

        var end = sentence.SkipLeft(verb - 1) + 1;
        return new Mention
        {
            First = first,
            End = end,
            Kind = MentionKind.People,
            Head = sentence.LowerAt(last),
            IsDefinite = determiner.Lower is "the" or "this" or "these",
            AsWritten = string.Join(
                " ",
                Enumerable
                    .Range(first, end - first)
                    .Where(i => sentence.Tokens[i].Kind != TokenKind.Marker)
                    .Select(i => sentence.Tokens[i].Text)
            ),
        };
    }

    private static bool IsInside(SentenceView sentence, Mention mention) =>
        sentence.Mentions.Any(outer =>
            !ReferenceEquals(outer, mention) && outer.First <= mention.First && outer.End >= mention.End
        );

    private static IReadOnlyList<Mention>? Antecedent(SentenceView sentence, int relative)
    {
        var i = relative - 1;
        if (sentence.At(i)?.Is(',') == true)
        {
            i--;
        }

        while (sentence.At(i)?.Kind == TokenKind.Marker)
        {
            i--;
        }

        return sentence.MentionEndingAt(i + 1) is { IsGenitive: false } mention
            ? WithJoined(sentence, DescribedBy(sentence, mention) ?? mention)
            : [];
    }

    /// <summary>"A, the group that publishes the magazine": the name in front of an apposition.</summary>
    private static Mention? DescribedBy(SentenceView sentence, Mention apposition) =>
        apposition.Kind is MentionKind.Person or MentionKind.Organization or MentionKind.Channel
        && sentence.At(apposition.First - 1)?.Is(',') == true
        && sentence.MentionEndingAt(apposition.First - 1) is { Kind: MentionKind.Name, IsGenitive: false } named
        && !sentence.IsObject(named)
            ? named
            : null;

    /// <summary>
    /// "A, spokesman for B, published": walks left from comma to comma while the part between them is an apposition, a
    /// relative clause or an adverbial, and takes the noun phrase in front of them.
    /// </summary>
    private static IReadOnlyList<Mention>? BeforeApposition(SentenceView sentence, int comma)
    {
        var i = comma;
        for (var parts = 0; parts < 5; parts++)
        {
            var open = sentence.Tokens[i].Is(')')
                ? FindLeft(sentence, i - 1, '(')
                : FindLeft(sentence, i - 1, ',', '–', '—', ';', ':');
            if (open < sentence.First)
            {
                // No comma in front: the verb is the second one of its clause ("A left, and said").
                return Whole(sentence, sentence.First, i);
            }

            if (!sentence.Tokens[i].Is(')') && !IsParenthetical(sentence, open + 1, i))
            {
                return Whole(sentence, open + 1, i);
            }

            var end = open;
            while (sentence.At(end - 1)?.Kind == TokenKind.Marker)
            {
                end--;
            }

            if (sentence.Tokens[open].Is(';') || sentence.Tokens[open].Is(':'))
            {
                return Whole(sentence, open + 1, i);
            }

            if (
                sentence.MentionEndingAt(end) is { IsGenitive: false } mention
                && !sentence.IsObject(mention)
                && !IsParenthetical(sentence, FindLeft(sentence, end - 1, ',', ';', ':') + 1, end)
            )
            {
                return WithJoined(sentence, mention);
            }

            i = open;
        }

        return [];
    }

    /// <summary>A part that is one noun phrase is the subject; anything else leaves the verb to its clause.</summary>
    private static IReadOnlyList<Mention>? Whole(SentenceView sentence, int first, int end)
    {
        while (sentence.At(end - 1) is { Kind: TokenKind.Marker })
        {
            end--;
        }

        return
            sentence.MentionEndingAt(end) is { IsGenitive: false } mention
            && (mention.First <= first + 1 || Joined(sentence, mention, first))
            && !sentence.IsObject(mention)
            ? WithJoined(sentence, mention)
            : null;
    }

    private static bool Joined(SentenceView sentence, Mention mention, int first) =>
        WithJoined(sentence, mention).Min(subject => subject.First) <= first + 1;

    /// <summary>Apposition ("leader of B"), relative clause, adverbial: what a reader may skip between two commas.</summary>
    private static bool IsParenthetical(SentenceView sentence, int first, int end)
    {
        if (first >= end)
        {
            return true;
        }

        var i = first;
        while (i < end && FunctionWords.IsAdverb(sentence.Tokens[i].Lower))
        {
            i++;
        }

        if (i >= end)
        {
            return true;
        }

        var lower = sentence.Tokens[i].Lower;
        if (FunctionWords.ParenthesisOpeners.Contains(lower))
        {
            return true;
        }

        if (sentence.Tokens[i].Kind == TokenKind.Number)
        {
            return end - i <= 2; // an age: "A, 45, said"; a year: "On March 3, 2021, A said"
        }

        if (FunctionWords.Prepositions.Contains(lower))
        {
            return first > sentence.First;
        }

        if (sentence.MentionStartingAt(i) is { } mention)
        {
            if (mention.Kind == MentionKind.People)
            {
                return sentence.MentionEndingAt(first - 1) is { Kind: MentionKind.Name };
            }

            return mention.Kind is MentionKind.Person or MentionKind.Organization or MentionKind.Channel
                && (
                    mention.Kind == MentionKind.Person
                        ? mention.End <= end
                        : mention.End <= end && !mention.IsDefinite || lower is "an" or "a"
                );
        }

        return lower is "a" or "an"
            || CommonVerbs.Find(lower) is VerbForm.PresentParticiple or VerbForm.Past
            || ReportingVerbs.Find(lower)?.Form is VerbForm.PresentParticiple;
    }

    private static int FindLeft(SentenceView sentence, int from, params char[] marks)
    {
        for (var i = from; i >= sentence.First; i--)
        {
            if (
                sentence.Tokens[i].Kind == TokenKind.Punctuation
                && Array.IndexOf(marks, sentence.Tokens[i].Text[0]) >= 0
            )
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"A and B", "A, B and C": all of them speak.</summary>
    private static List<Mention> WithJoined(SentenceView sentence, Mention mention, bool forward = false)
    {
        var joined = new List<Mention> { mention };
        while (forward)
        {
            var last = joined[joined.Count - 1];
            if (
                sentence.LowerAt(last.End) != "and"
                || sentence.MentionStartingAt(last.End + 1) is not { IsGenitive: false } next
                || !CanJoin(last, next)
                || ReportingVerbs.Find(sentence.LowerAt(sentence.SkipRight(next.End))) is { Form: VerbForm.Past }
            )
            {
                return joined;
            }

            joined.Add(next);
        }

        for (
            var i = mention.First - 1;
            sentence.LowerAt(i) == "and" || (joined.Count > 1 && sentence.At(i)?.Is(',') == true);
            i = joined[0].First - 1
        )
        {
            i -= sentence.LowerAt(i) == "and" && sentence.At(i - 1)?.Is(',') == true ? 1 : 0;
            if (
                sentence.MentionEndingAt(i) is not { IsGenitive: false } previous
                || !CanJoin(previous, joined[0])
                || (joined.Count > 1 && previous.Kind == MentionKind.People && joined.TrueForAll(IsName)) // "two operators, A and B,"
                || sentence.IsObject(previous)
                || VerbBefore(sentence, previous)
            )
            {
                break;
            }

            joined.Insert(0, previous);
        }

        return joined;
    }

    private static bool VerbBefore(SentenceView sentence, Mention mention) =>
        ReportingVerbs.Find(sentence.LowerAt(mention.First - 1)) is not null
        || CommonVerbs.Find(sentence.LowerAt(mention.First - 1)) is not null;

    private static bool IsName(Mention mention) => mention.Kind == MentionKind.Name;

    private static bool CanJoin(Mention left, Mention right) =>
        left.Kind is not (MentionKind.Document or MentionKind.Pronoun)
        && right.Kind is not (MentionKind.Document or MentionKind.Pronoun);
}
