using System.Globalization;
using System.Text;

namespace SeedsSdk.Shared;

/// <summary>
/// Makes any text fit into a field of a page and a page into a raw UTF-8 literal of C#: <c>\t \n \r \\</c>, <c>\s</c> for
/// a space inside an id of a list, and <c>\uXXXX</c> for what C# takes for a line end, what cannot be UTF-8 (lone
/// surrogates), and what a reviewer could not see or would see in the wrong place (control and bidi characters).
/// </summary>
internal static class PageEscapes
{
    public static void Append(StringBuilder page, string text) => Append(page, text, 0, text.Length);

    /// <summary>A part of a text.</summary>
    public static void Append(StringBuilder page, string text, int start, int length)
    {
        var end = start + length;
        var plain = start;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F' and not '\\')
            {
                continue; // nearly always
            }

            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (c is not '\\' && !MustEscape(c))
            {
                continue;
            }

            page.Append(text, plain, i - plain);
            plain = i + 1;
            _ = c switch
            {
                '\t' => page.Append(@"\t"),
                '\n' => page.Append(@"\n"),
                '\r' => page.Append(@"\r"),
                '\\' => page.Append(@"\\"),
                _ => page.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        page.Append(text, plain, end - plain);
    }

    /// <summary>An id in a list: a space would separate.</summary>
    public static void AppendListItem(StringBuilder page, string id)
    {
        var start = page.Length;
        Append(page, id);
        page.Replace(" ", @"\s", start, page.Length - start);
    }

    private static bool MustEscape(char c) =>
        char.IsControl(c)
        || char.IsSurrogate(c)
        || c
            is '\u061C'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or '\uFEFF'
                or '\uFFFE'
                or '\uFFFF';
}
