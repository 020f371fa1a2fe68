using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>The noun phrase in front of what stands between commas.</content>
internal static partial class SubjectFinder
{
    /// <summary>"an elderly farmer, A, points …": the name in apposition.</summary>
    private static Mention Named(SentenceView sentence, Mention mention) =>
        mention.Kind is MentionKind.Person or MentionKind.Organization or MentionKind.Channel
        && sentence.Is(mention.End, ',')
        && sentence.MentionStartingAt(mention.End + 1) is { Kind: MentionKind.Name, IsGenitive: false } name
        && sentence.At(name.End) is { } next
        && (next.Is(',') || next.Kind == TokenKind.Marker)
            ? name
            : mention;

    private static Mention[]? Antecedent(SentenceView sentence, int relative)
    {
        var i = relative - 1;
        if (sentence.Is(i, ','))
        {
            i--;
        }

        while (sentence.Is(i, TokenKind.Marker))
        {
            i--;
        }

        var found = sentence.MentionEndingAt(i + 1);
        while (
            found is not null
            && sentence.LowerAt(relative) == "who"
            && sentence.IsPreposition(found.First - 1)
            && sentence.MentionEndingAt(found.First - 1) is { Kind: MentionKind.Person or MentionKind.People } outer
        )
        {
            found = outer; // "a leader from the cove of B, who"
        }

        return found is { IsGenitive: false } mention
            ? WithJoined(sentence, DescribedBy(sentence, mention, objectToo: true) ?? mention)
            : [];
    }

    /// <summary>"the movement, whose bureau described": what belongs to a body speaks for it.</summary>
    private static Mention[]? OwnerOf(SentenceView sentence, Mention possession) =>
        sentence.LowerAt(possession.First - 1) == "whose" ? Antecedent(sentence, possession.First - 1) : null;

    /// <summary>"A, the group that publishes the magazine": the name in front of an apposition.</summary>
    private static Mention? DescribedBy(SentenceView sentence, Mention apposition, bool objectToo = false) =>
        apposition.Kind is MentionKind.Person or MentionKind.Organization or MentionKind.Channel
        && sentence.Is(apposition.First - 1, ',')
        && sentence.MentionEndingAt(apposition.First - 1) is { Kind: MentionKind.Name, IsGenitive: false } named
        && (objectToo || !sentence.IsObject(named))
            ? named
            : null;

    /// <summary>
    /// "A, spokesman for B, published": walks left from comma to comma while the part between them is an apposition, a
    /// relative clause or an adverbial, and takes the noun phrase in front of them.
    /// </summary>
    private static Mention[]? BeforeApposition(SentenceView sentence, int comma)
    {
        var i = comma;
        for (var parts = 0; parts < 5; parts++)
        {
            var open = sentence.Tokens[i].Is(')')
                ? FindLeft(sentence, i - 1, "(")
                : FindLeft(sentence, i - 1, ",–—-;:");
            if (open < sentence.First)
            {
                // No comma in front: the verb is the second one of its clause ("A left, and said").
                return Whole(sentence, sentence.First, i);
            }

            if (
                !sentence.Tokens[i].Is(')')
                && !IsParenthetical(sentence, open + 1, i)
                && !(parts == 0 && IsSecondApposition(sentence, open, i))
            )
            {
                return Whole(sentence, open + 1, i);
            }

            var end = open;
            while (sentence.Is(end - 1, TokenKind.Marker))
            {
                end--;
            }

            if (sentence.Tokens[open].Is(';') || sentence.Tokens[open].Is(':'))
            {
                return Whole(sentence, open + 1, i);
            }

            if (sentence.MentionEndingAt(end) is { } owned && OwnerOf(sentence, owned) is { Length: > 0 } owner)
            {
                return owner;
            }

            if (
                sentence.LowerAt(open + 1) == "who"
                && sentence.MentionEndingAt(end) is null
                && Generic(sentence, end - 1, end, MentionKind.Person) is { } somebody
            )
            {
                return [somebody]; // "A shipping agent, who asked not to be named, said"
            }

            if (
                sentence.MentionEndingAt(end) is { IsGenitive: false } mention
                && !sentence.IsObject(mention)
                && !IsParenthetical(sentence, FindLeft(sentence, end - 1, ",;:") + 1, end)
            )
            {
                return WithJoined(sentence, mention);
            }

            i = open;
        }

        return [];
    }

    /// <summary>
    /// "A, spokesman for B, the military wing of C,": what stands behind the apposition of a name, and is of the body that ends it.
    /// </summary>
    private static bool IsSecondApposition(SentenceView sentence, int open, int end)
    {
        var isDefinite = FunctionWords.Determiners.Contains(sentence.WordAt(open + 1));
        if (
            sentence.MentionEndingAt(end) is not { IsGenitive: false } body
            || !(body.Kind == MentionKind.Organization || (body.Kind == MentionKind.Name && isDefinite))
            || (sentence.MentionStartingAt(open + 1) ?? (isDefinite ? sentence.MentionStartingAt(open + 2) : null))
                is null
        )
        {
            return false;
        }

        for (var close = open; FindLeft(sentence, close - 1, ",;:") is >= 0 and var comma; close = comma)
        {
            if (!sentence.Tokens[comma].Is(',') || !IsParenthetical(sentence, comma + 1, close))
            {
                return false;
            }

            if (
                sentence.MentionEndingAt(comma) is { Kind: MentionKind.Name, IsGenitive: false } name
                && !sentence.IsObject(name)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A part that is one noun phrase is the subject; anything else leaves the verb to its clause.</summary>
    private static Mention[]? Whole(SentenceView sentence, int first, int end)
    {
        while (sentence.Is(end - 1, TokenKind.Marker))
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

    /// <summary>Apposition ("leader of B"), relative clause, adverbial: what a reader may skip between two commas.</summary>
    private static bool IsParenthetical(SentenceView sentence, int first, int end)
    {
        if (first >= end)
        {
            return true;
        }

        var i = first;
        while (i < end && FunctionWords.IsAdverb(sentence.Tokens[i].Word))
        {
            i++;
        }

        if (i >= end)
        {
            return true;
        }

        var word = sentence.Tokens[i].Word;
        if (FunctionWords.ParenthesisOpeners.Contains(word))
        {
            return true;
        }

        if (sentence.Tokens[i].Kind == TokenKind.Number)
        {
            return end - i <= 2; // an age: "A, 45, said"; a year: "On March 3, 2021, A said"
        }

        if (FunctionWords.Prepositions.Contains(word))
        {
            return first > sentence.First;
        }

        if (IsDescription(sentence, first, i, end) || IsToldBy(sentence, first, end))
        {
            return true;
        }

        if (end - i == 1 && PlatformWords.MayBePlatform(word) && sentence.Is(first - 1, ','))
        {
            return word.Text.IndexOf('.') > 1; // "on its website, example.com,"
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
                        : mention.End <= end && !mention.IsDefinite || word.Lower is "an" or "a"
                );
        }

        return word.Lower is "a" or "an"
            || CommonVerbs.Find(word) is VerbForm.PresentParticiple or VerbForm.Past
            || ReportingVerbs.Find(word)?.Form is VerbForm.PresentParticiple;
    }

    /// <summary>"A, the strongest of the groups in the region,", "The order, a single sheet posted on Monday,".</summary>
    private static bool IsDescription(SentenceView sentence, int first, int i, int end)
    {
        return sentence.LowerAt(i) is "the" or "one" or "a" or "an"
            && sentence.MentionEndingAt(first - 1) is { IsGenitive: false } described
            && (described.Kind == MentionKind.Name || described is { Kind: MentionKind.Document, IsDefinite: true })
            && !sentence.IsObject(described)
            && sentence.MentionStartingAt(i)?.Kind is not MentionKind.Name
            && !HoldsVerb(sentence, i, end);
    }

    private static bool HoldsVerb(SentenceView sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                FunctionWords.Auxiliaries.Contains(sentence.WordAt(i))
                || (
                    sentence.WordAt(i).Reporting
                        is { Class: VerbClass.Speech, IsAlsoNoun: false, Form: VerbForm.Past or VerbForm.ThirdPerson }
                    && !sentence.IsPreposition(i + 1)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int FindLeft(SentenceView sentence, int from, string marks)
    {
        for (var i = from; i >= sentence.First; i--)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Punctuation && marks.IndexOf(sentence.Tokens[i].Text[0]) >= 0)
            {
                return i;
            }
        }

        return -1;
    }
}
