using System.Globalization;
using System.Text;

namespace SeedsSdk.Tool.Diff;

/// <summary>Words of the data in Markdown: shown as they are, on one line.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>#|~&";
    private const int LongestQuote = 80;

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsControl(unit))
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.Contains(unit, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(unit);
        }

        return escaped.ToString();
    }

    /// <summary>Code takes no escapes: its marks are one more than there are in it.</summary>
    public static string Code(string text)
    {
        var marks = new string('`', LongestRun(text) + 1);
        return marks.Length == 1 ? $"`{text}`" : $"{marks} {text} {marks}";
    }

    /// <summary>The first words; never half of a character.</summary>
    public static string Words(string text)
    {
        var elements = StringInfo.ParseCombiningCharacters(text);
        return elements.Length <= LongestQuote ? Of(text) : Of(text[..elements[LongestQuote]].TrimEnd()) + " …";
    }

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in text)
        {
            run = unit == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
