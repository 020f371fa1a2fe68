using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SeedsSdk.Eval.Texts;

/// <summary>
/// Names and titles as reports are compared by. It is the measure's own folding, on purpose not the product's: a fault
/// there must not hide itself.
/// </summary>
internal static partial class FoldedNames
{
    private const string Apostrophes = "‘’'`´ʼʿʾ\"“”«»";

    /// <summary>Letters and numbers in lower case without their marks; one space for all that parts words.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var rune in Unicode.FoldCase(Unicode.Decompose(text ?? "")).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && !IsApostrophe(rune))
            {
                folded.Append(Unicode.IsLetterOrNumber(rune) ? rune.ToString() : " ");
            }
        }

        return Spaces.Squeeze(folded.ToString());
    }

    /// <summary>The same for the spellings of one name: article, "channel", "movement" and doubled letters do not count.</summary>
    public static string Key(string? name)
    {
        var key = OtherWords().Replace(Article().Replace(Fold(name), ""), " ");
        return Doubled().Replace(Spaces.Squeeze(key), "${letter}");
    }

    /// <summary>A platform in lower case, Twitter as X; null for none.</summary>
    public static string? Platform(string? name) =>
        Unicode.FoldCase(name ?? "").Trim() switch
        {
            "" => null,
            "twitter" or "x (formerly twitter)" => "x",
            var other => other,
        };

    private static bool IsApostrophe(Rune rune) => rune.IsBmp && Apostrophes.Contains((char)rune.Value);

    [GeneratedRegex("^(?:the|a|an|some of the|some) ", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:al|movement|telegram channel|channel)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherWords();

    [GeneratedRegex(@"(?<letter>.)\k<letter>", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
