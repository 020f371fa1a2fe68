using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>How far a sentence says that it is from the day named last: "the same evening", "three days later".</summary>
internal static class RelativeDay
{
    private static readonly string[] s_numbers =
    [
        "a",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    /// <param name="sentence">The sentence.</param>
    /// <param name="end">The token behind the part to look at.</param>
    /// <returns>In days; null where the sentence names no such day.</returns>
    public static int? Find(SentenceView sentence, int end)
    {
        if (!sentence.Has(WordClasses.BeginsRelativeDay))
        {
            return null;
        }

        for (var i = sentence.First; i + 1 < Math.Min(end, sentence.End); i++)
        {
            if (!sentence.Is(i, WordClasses.BeginsRelativeDay))
            {
                continue;
            }

            var next = sentence.LowerAt(i + 1);
            switch (sentence.LowerAt(i))
            {
                case "same" or "that" when TimeWords.PartsOfDay.Contains(next):
                    return 0;
                case "next" or "following" when TimeWords.PartsOfDay.Contains(next):
                    return 1;
                case "day" or "days" when next is "later" or "afterwards" or "earlier" || IsBareAdverb(sentence, i + 1):
                    return Count(sentence, i - 1) is { } days
                        ? next is "earlier" or "before"
                            ? -days
                            : days
                        : null;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>"two days before, …"; but "two days before the attack" counts from the attack.</summary>
    private static bool IsBareAdverb(SentenceView sentence, int i) =>
        sentence.LowerAt(i) is "before" or "after" && sentence.At(i + 1) is null or { Kind: not TokenKind.Word };

    private static int? Count(SentenceView sentence, int i)
    {
        var word = sentence.LowerAt(i);
        var index = Array.IndexOf(s_numbers, word is "one" ? "a" : word);
        return index >= 0 ? index + 1
            : sentence.At(i) is { Kind: TokenKind.Number } digits
            && int.TryParse(
                digits.Text,
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
            && number <= 31
                ? number
            : null;
    }
}
