using SeedsSdk.Eval.Quotes;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Errors;

/// <summary>Says in which way a speaker is wrong.</summary>
internal static class SpeakerError
{
    private const string Person = "Person";
    private const string Body = "Body";

    private static readonly HashSet<string> s_persons = new(StringComparer.Ordinal)
    {
        "he",
        "she",
        "i",
        "who",
        "him",
        "her",
    };
    private static readonly HashSet<string> s_others = new(StringComparer.Ordinal)
    {
        "it",
        "they",
        "we",
        "them",
        "which",
    };

    /// <param name="sentence">The sentence around the quote.</param>
    /// <param name="kinds">What the document's actors are, by head name.</param>
    public static ErrorClass Of(
        GoldQuote gold,
        PredictedQuote predicted,
        string sentence,
        IReadOnlyDictionary<string, string> kinds
    )
    {
        var right = SpeakerNames.Head(gold.Speaker);
        string[] found = [SpeakerNames.Head(predicted.Speaker), SpeakerNames.Head(predicted.SpeakerMention)];
        if (SharesWord(gold.Speaker, predicted.Speaker) || SharesWord(gold.Speaker, predicted.SpeakerMention))
        {
            return ErrorClass.OtherHead;
        }

        if (KindOf(right, kinds) is { } wanted && KindOf(found[0], kinds) is { } given && wanted != given)
        {
            return ErrorClass.OtherKind;
        }

        if (IsPronoun(right) || IsPronoun(found[1]))
        {
            return ErrorClass.Pronoun;
        }

        var words = SpeakerNames.HeadsIn(sentence);
        return words.Contains(right) && found.Any(words.Contains) ? ErrorClass.SameSentence : ErrorClass.OtherSpeaker;
    }

    /// <summary>Whether a pronoun that is right by its words stands for another than the truth's full name for it.</summary>
    public static bool IsPronounForOther(GoldQuote gold, PredictedQuote predicted) =>
        gold.SpeakerSilver is { Count: > 0 } full
        && IsPronoun(SpeakerNames.Head(gold.Speaker))
        && predicted.HasSpeaker
        && !full.Select(SpeakerNames.Head).Contains(SpeakerNames.Head(predicted.Speaker));

    private static bool IsPronoun(string head) => s_persons.Contains(head) || s_others.Contains(head);

    /// <summary>Person or body; null where the document does not tell, and for people without a name.</summary>
    private static string? KindOf(string head, IReadOnlyDictionary<string, string> kinds) =>
        s_persons.Contains(head) ? Person
        : head == "it" ? Body
        : kinds.GetValueOrDefault(head) switch
        {
            null or "Group" => null,
            Person => Person,
            _ => Body,
        };

    /// <summary>A word of some length that both phrases have.</summary>
    private static bool SharesWord(string? right, string? found)
    {
        const int Shortest = 4;
        var words = ComparedWords.Of(found ?? "").Split(' ').Select(Plain).ToHashSet(StringComparer.Ordinal);
        return ComparedWords
            .Of(right ?? "")
            .Split(' ')
            .Select(Plain)
            .Any(word => word.Length >= Shortest && words.Contains(word));
    }

    private static string Plain(string word) =>
        SquashedText.Of(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word);
}
