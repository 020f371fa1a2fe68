using System.Globalization;
using System.Runtime.CompilerServices;

namespace SeedsSdk.Shared;

/// <summary>
/// What becomes of each character when a name is folded (rules 1 to 3 of <see cref="NameFolding"/>), remembered
/// in a table.
/// </summary>
internal static class NameCharacters
{
    /// <summary>The character goes without a gap.</summary>
    public const char Dropped = '\u001F';

    /// <summary>Codes from here on are letters and digits in lower case.</summary>
    public const char FirstLetter = '0';

    public const char Space = ' ';
    public const char Hyphen = '-';

    /// <summary>Latin, Greek, Cyrillic, Hebrew, Arabic … up to the punctuation of books.</summary>
    private const char TableEnd = '\u2100';

    /// <summary>What one character is written out as, by its code.</summary>
    private static readonly string[] s_sequences = ["", " and ", "ae", "dz", "ij", "lj", "nj", "oe", "ss", "th"];

    /// <summary>Codes that were asked for; 0 for the others.</summary>
    private static readonly char[] s_codes = new char[TableEnd];

    /// <summary>What becomes of a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char CodeOf(char character)
    {
        var codes = s_codes;
        return character < codes.Length && codes[character] is > '\0' and var code ? code : Make(character);
    }

    /// <summary>What a code is written as that is none of the above.</summary>
    public static string Sequence(char code) => s_sequences[code];

    private static char Make(char character)
    {
        var code = Code(character);
        if (character < s_codes.Length)
        {
            s_codes[character] = code;
        }

        return code;
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
