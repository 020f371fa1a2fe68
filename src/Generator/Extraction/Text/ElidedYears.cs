using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Text;

/// <summary>Years whose century is left out: "since '09", "the class of '84", "the '60s". Their mark is an apostrophe.</summary>
internal static class ElidedYears
{
    private const int LongestWord = 12;

    private static readonly WordTable s_before = new(
        "in of since from to until till by before after during around the and or year class summer winter spring autumn fall january february march april may june july august september october november december"
    );

    public static bool IsAt(string text, TextRange range, int mark)
    {
        var end = mark + 3;
        if (
            end > range.End
            || text[mark] is not ('\'' or '‘' or '’')
            || !IsDigit(text[mark + 1])
            || !IsDigit(text[mark + 2])
        )
        {
            return false;
        }

        if (end < range.End && text[end] == 's')
        {
            end++;
            return end == range.End || !char.IsLetterOrDigit(text[end]);
        }

        return (end == range.End || !char.IsLetterOrDigit(text[end]))
            && s_before.Contains(WordBefore(text, range, mark));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static string WordBefore(string text, TextRange range, int mark)
    {
        var end = mark;
        while (end > range.Start && text[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        var start = end;
        while (start > range.Start && end - start < LongestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start == end || end == mark ? "" : text.Substring(start, end - start).ToLowerInvariant();
    }
}
