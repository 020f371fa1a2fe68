using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>The lines of a text with LF line ends, without their white space at both ends.</summary>
internal static class TextLines
{
    /// <summary>The text with LF line ends only (CRLF and lone CR are converted) and without a byte order mark.</summary>
    public static string WithLineFeeds(string text)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            text = text.Substring(1);
        }

        return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    public static List<TextRange> Split(string text)
    {
        var lines = new List<TextRange>();
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lines.Add(Trim(text, TextRange.FromBounds(start, end)));
            start = end + 1;
        }

        return lines;
    }

    public static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return TextRange.FromBounds(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
