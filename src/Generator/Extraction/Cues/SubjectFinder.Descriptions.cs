using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Subjects whose noun no table has.</content>
internal static partial class SubjectFinder
{
    /// <summary>"…," said a potato wholesaler in Northport: a person whose noun no table has.</summary>
    private static Mention? Somebody(SentenceView sentence, int first)
    {
        if (sentence.LowerAt(first) is not ("a" or "an" or "one" or "another"))
        {
            return null;
        }

        var end = first + 1;
        while (
            end - first <= LongestDescription
            && sentence.At(end) is { Kind: TokenKind.Word } word
            && !FunctionWords.Relatives.Contains(word.Word)
            && !FunctionWords.Subordinators.Contains(word.Word)
            && !FunctionWords.Auxiliaries.Contains(word.Word)
            && !(ReportingVerbs.Find(word.Word) is { IsAlsoNoun: false })
            && !NameWords.Weekdays.Contains(word.Word)
        )
        {
            end++;
        }

        var head = first + 1;
        while (
            head + 1 < end && !FunctionWords.Contains(sentence.WordAt(head + 1)) && !sentence.Tokens[head + 1].IsCapital
        )
        {
            head++;
        }

        return head < end && !FunctionWords.Contains(sentence.WordAt(head)) && !IsAbstract(sentence.LowerAt(head))
            ? Described(sentence, first, end, head, MentionKind.Person)
            : null;
    }

    /// <summary>"told by the turnkey that": an agent whose noun no table has, right before what he says.</summary>
    public static Mention? DescribedAgent(SentenceView sentence, int by)
    {
        if (sentence.LowerAt(by) != "by" || sentence.LowerAt(by + 1) is not ("the" or "a" or "an"))
        {
            return null;
        }

        var head = by + 1;
        while (
            sentence.At(head + 1) is { Kind: TokenKind.Word, IsCapital: false } word
            && !FunctionWords.Contains(word.Word)
            && head - by < LongestAgent
        )
        {
            head++;
        }

        return
            head > by + 1
            && sentence.LowerAt(head + 1) == "that"
            && sentence.MentionEndingAt(head + 1) is null
            && !IsAbstract(sentence.LowerAt(head))
            ? Described(sentence, by + 1, head + 1, head, MentionKind.Person)
            : null;
    }

    /// <summary>In words, with its article.</summary>
    private const int LongestAgent = 4;

    /// <summary>In words: a description of somebody is short.</summary>
    private const int LongestDescription = 8;

    private static Mention Described(SentenceView sentence, int first, int end, int head, MentionKind kind) =>
        new()
        {
            First = first,
            End = end,
            Kind = kind,
            Role = kind == MentionKind.Person ? sentence.LowerAt(head) : null,
            Head = sentence.LowerAt(head),
            IsDefinite = sentence.LowerAt(first) is "the" or "this" or "these",
            Wording = string.Join(
                " ",
                Enumerable
                    .Range(first, end - first)
                    .Where(i => sentence.Tokens[i].Kind != TokenKind.Marker)
                    .Select(i => sentence.Tokens[i].Text)
            ),
        };

    /// <summary>"A jirga of elders proposed", "one attendee said": a subject whose noun no table has, from its determiner on.</summary>
    private static Mention? Generic(SentenceView sentence, int last, int verb, MentionKind kind = MentionKind.People)
    {
        var first = last;
        while (
            first >= sentence.First
            && last - first < 5
            && sentence.Tokens[first] is { Kind: TokenKind.Word } word
            && !FunctionWords.Contains(word.Word)
        )
        {
            first--;
        }

        if (
            sentence.At(first) is not { Kind: TokenKind.Word } determiner
            || !FunctionWords.Determiners.Contains(determiner.Word)
            || determiner.Lower is "that"
            || sentence.IsPreposition(first - 1)
            || IsAbstract(sentence.LowerAt(last))
        )
        {
            return null;
        }

        while (
            sentence.At(first - 1) is { Kind: TokenKind.Word } outer
            && FunctionWords.Determiners.Contains(outer.Word)
            && outer.Lower is not "that"
        )
        {
            determiner = outer;
            first--;
        }

        if (
            sentence.MentionStartingAt(first) is
            { IsGenitive: false, Kind: MentionKind.Document or MentionKind.Person } known
        )
        {
            return known; // "A company statement issued on May 3 said"
        }

        var end = sentence.SkipLeft(verb - 1) + 1;
        return Described(sentence, first, end, last, kind);
    }

    /// <summary>"the rejection", "the statement": what no table knows and what is no person either.</summary>
    private static bool IsAbstract(string noun) =>
        !NounTables.IsOrganization(noun)
        && !NounTables.Documents.Contains(noun)
        && noun.Length > 6
        && (
            noun.EndsWith("tion", StringComparison.Ordinal)
            || noun.EndsWith("sion", StringComparison.Ordinal)
            || noun.EndsWith("ment", StringComparison.Ordinal)
            || noun.EndsWith("ness", StringComparison.Ordinal)
        );
}
