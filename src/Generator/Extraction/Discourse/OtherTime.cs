using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>Times that are no day and yet another time than that of what was said before: "in 2017", "last year", "a week earlier".</summary>
internal static class OtherTime
{
    /// <summary>In tokens behind a cue: "he said in May 2016 that".</summary>
    private const int Reach = 3;

    /// <summary>Whether a clause says so of its own cue, before it or right behind its verb.</summary>
    /// <param name="end">The token where the words begin that are said.</param>
    public static bool IsNamed(SentenceView sentence, Cue cue, int end)
    {
        var before = Math.Min(cue.First, end);
        for (var i = sentence.First; i < before; i++)
        {
            if (IsAt(sentence, i))
            {
                return true;
            }
        }

        for (var i = cue.End; i < Math.Min(cue.End + Reach, sentence.End) && sentence.At(i) is { } token; i++)
        {
            if (!(token.IsWord || token.Kind == TokenKind.Number) || token.Lower is "that")
            {
                return false;
            }

            if (IsAt(sentence, i))
            {
                return sentence.At(i + 1) is not { IsWord: true } behind || behind.Lower is "that" || !behind.IsCapital;
            }
        }

        return false;
    }

    private static bool IsAt(SentenceView sentence, int i)
    {
        var word = sentence.LowerAt(i);
        var next = sentence.LowerAt(i + 1);
        return word switch
        {
            "in" => IsYear(sentence, i + 1) || (NameWords.IsMonth(sentence.WordAt(i + 1)) && IsYear(sentence, i + 2)),
            "last" or "previous" or "preceding" => next is "year" or "month" or "week" or "day" or "decade",
            "year" or "years" or "month" or "months" or "week" or "weeks" or "decade" or "decades" => next
                is "ago"
                    or "earlier",
            "eve" => true,
            _ => false,
        };
    }

    /// <summary>Four digits from 1900 to 2099.</summary>
    private static bool IsYear(SentenceView sentence, int i) =>
        sentence.At(i) is { Kind: TokenKind.Number, Text: { Length: 4 } digits }
        && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));
}
