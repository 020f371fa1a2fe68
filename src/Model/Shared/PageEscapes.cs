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
    public static void Append(StringBuilder page, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\t':
                    page.Append(@"\t");
                    break;
                case '\n':
                    page.Append(@"\n");
                    break;
                case '\r':
                    page.Append(@"\r");
                    break;
                case '\\':
                    page.Append(@"\\");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        page.Append(c).Append(text[++i]);
                    }
                    else if (MustEscape(c))
                    {
                        page.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        page.Append(c);
                    }

                    break;
            }
        }
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
