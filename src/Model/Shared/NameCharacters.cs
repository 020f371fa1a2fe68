using System.Globalization;

namespace SeedsSdk.Shared;

/// <summary>
/// What becomes of each character when a name is folded (rules 1 to 3 of <see cref="NameFolding"/>), as a table: made for
/// 256 neighbours at once, when the first of them is met.
/// </summary>
internal static class NameCharacters
{
    /// <summary>The character goes without a gap.</summary>
    public const char Dropped = '\0';

    /// <summary>Codes from here on are letters and digits in lower case.</summary>
    public const char FirstLetter = '0';

    public const char Space = ' ';
    public const char Hyphen = '-';

    private const int PageSize = 256;

    /// <summary>What one character is written out as, by its code.</summary>
    private static readonly string[] s_sequences = ["", " and ", "ae", "dz", "ij", "lj", "nj", "oe", "ss", "th"];

    private static readonly char[]?[] s_pages = new char[256][];

    /// <summary>The code of every character with the same high byte, by the low one.</summary>
    public static char[] PageOf(char character) => s_pages[character >> 8] ?? MakePage(character >> 8);

    /// <summary>What a code below <see cref="FirstLetter"/> that is neither space, hyphen nor dropped is written as.</summary>
    public static string Sequence(char code) => s_sequences[code];

    private static char[] MakePage(int number)
    {
        var page = new char[PageSize];
        for (var i = 0; i < page.Length; i++)
        {
            page[i] = Code((char)((number * PageSize) + i));
        }

        s_pages[number] = page;
        return page;
    }

    private static char Code(char original)
    {
        // Full-width forms of ASCII stand in the same order.
        var c = original is >= '\uFF01' and <= '\uFF5E' ? (char)(original - 0xFEE0) : original;
        if (IsDropped(c))
        {
            return Dropped;
        }

        if (LatinLetters.WithoutMarks(c) is { } plain)
        {
            return plain.Length == 1 ? plain[0] : (char)Array.IndexOf(s_sequences, plain);
        }

        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            return char.ToLowerInvariant(c);
        }

        return c == '&' ? (char)1
            : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation ? Hyphen
            : Space;
    }

    private static bool IsDropped(char c) =>
        Apostrophes.Is(c)
        || c is '.' or '(' or ')' or '[' or ']' or '{' or '}' or '"' or '“' or '”' or '„' or '«' or '»'
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.Format
                or UnicodeCategory.ModifierLetter;
}
