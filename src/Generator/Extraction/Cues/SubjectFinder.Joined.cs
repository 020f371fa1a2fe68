using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>All who share a verb.</content>
internal static partial class SubjectFinder
{
    /// <summary>The subject of a clause with all who share its verb: "A and B put the disaster down to".</summary>
    public static Mention[] Joined(SentenceView sentence, Mention subject) =>
        (subject.Kind == MentionKind.People ? NamedPeople(sentence, subject) : null)
        ?? WithJoined(sentence, subject, forward: true, beforeVerb: true);

    /// <summary>"Two deputies, A and B, proposed": those named.</summary>
    private static Mention[]? NamedPeople(SentenceView sentence, Mention people) =>
        sentence.Is(people.End, ',')
        && sentence.MentionStartingAt(people.End + 1) is { Kind: MentionKind.Name } first
        && WithJoined(sentence, first, forward: true, beforeVerb: true) is { Length: > 1 } named
        && sentence.At(named[named.Length - 1].End) is { } end
        && (end.Is(',') || end.Kind == TokenKind.Marker)
            ? named
            : null;

    private static bool Joined(SentenceView sentence, Mention mention, int first) =>
        WithJoined(sentence, mention).Min(subject => subject.First) <= first + 1;

    /// <summary>"A and B", "A, B and C": all of them speak.</summary>
    private static Mention[] WithJoined(
        SentenceView sentence,
        Mention mention,
        bool forward = false,
        bool beforeVerb = false
    )
    {
        var joined = new List<Mention>(1) { mention };
        if (forward)
        {
            JoinForward(sentence, joined, beforeVerb);
        }
        else
        {
            JoinBackward(sentence, joined);
        }

        return joined.ToArray();
    }

    private static void JoinForward(SentenceView sentence, List<Mention> joined, bool beforeVerb)
    {
        while (true)
        {
            var last = joined[joined.Count - 1];
            if (
                sentence.LowerAt(last.End) != "and"
                || sentence.MentionStartingAt(last.End + 1) is not { IsGenitive: false } next
                || !CanJoin(last, next)
                || (
                    !beforeVerb // "…," said A and B replied
                    && ReportingVerbs.Find(sentence.WordAt(sentence.SkipRight(next.End))) is { Form: VerbForm.Past }
                )
            )
            {
                return;
            }

            joined.Add(next);
        }
    }

    private static void JoinBackward(SentenceView sentence, List<Mention> joined)
    {
        for (
            var i = StartOf(sentence, joined[0]) - 1;
            sentence.LowerAt(i) == "and" || (joined.Count > 1 && sentence.Is(i, ','));
            i = StartOf(sentence, joined[0]) - 1
        )
        {
            var isAside = sentence.LowerAt(i) == "and" && sentence.Is(i - 1, ',');
            i -= isAside ? 1 : 0;
            if (sentence.Is(i - 1, ')') && FindLeft(sentence, i - 2, "(") is >= 0 and var open)
            {
                i = open; // "A (Labour) and B (Liberal)"
            }

            if (sentence.Is(i - 1, ',') && sentence.MentionEndingAt(i - 1) is { Kind: MentionKind.Name } named)
            {
                i = named.End; // "the chief, A, and the envoy, B, said"
            }

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

            // "A, the head of C, and B said"
            joined.Insert(0, isAside ? DescribedBy(sentence, previous) ?? previous : previous);
        }
    }

    /// <summary>Where a name begins with the description in front of it: "the envoy, B".</summary>
    private static int StartOf(SentenceView sentence, Mention mention) =>
        mention.Kind != MentionKind.Name || !sentence.Is(mention.First - 1, ',') ? mention.First
        : sentence.MentionEndingAt(mention.First - 1)
            is { Kind: MentionKind.Person, IsDefinite: true, IsGenitive: false } description
            ? description.First
        : PossessiveBefore(sentence, mention.First - 1) is >= 0 and var possessive ? possessive
        : mention.First;

    /// <summary>"and her counterpart, B": where a short description with a possessive begins that no table knows; -1 for none.</summary>
    private static int PossessiveBefore(SentenceView sentence, int comma)
    {
        var i = comma - 1;
        while (
            comma - i < LongestRelation
            && sentence.At(i) is { Kind: TokenKind.Word, IsCapital: false } word
            && !FunctionWords.Contains(word.Word)
        )
        {
            i--;
        }

        return
            i < comma - 1
            && sentence.LowerAt(i) is "his" or "her" or "its" or "their"
            && sentence.LowerAt(i - 1) == "and"
            ? i
            : -1;
    }

    /// <summary>In words, with its possessive.</summary>
    private const int LongestRelation = 4;

    private static bool VerbBefore(SentenceView sentence, Mention mention) =>
        ReportingVerbs.Find(sentence.WordAt(mention.First - 1)) is not null
        || CommonVerbs.Find(sentence.WordAt(mention.First - 1)) is not null;

    private static bool IsName(Mention mention) => mention.Kind == MentionKind.Name;

    private static bool CanJoin(Mention left, Mention right) =>
        left.Kind is not (MentionKind.Document or MentionKind.Pronoun)
        && right.Kind is not (MentionKind.Document or MentionKind.Pronoun);
}
