using System.Text;

namespace SeedsSdk.Generator.Emission;

/// <summary>Text from documents as it may stand in an XML documentation comment of one line.</summary>
internal static class XmlDoc
{
    /// <summary>A comment may become long: what a tooltip cannot show is cut.</summary>
    private const int MaximumLength = 300;

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (escaped.Length >= MaximumLength)
            {
                return escaped.Append('…').ToString();
            }

            i = Append(escaped, text, i);
        }

        return escaped.ToString();
    }

    private static int Append(StringBuilder escaped, string text, int index)
    {
        var unit = text[index];
        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            escaped.Append(unit).Append(text[index + 1]);
            return index + 1;
        }

        // A line break of any kind would end the comment; the rest XML does not take.
        if (char.IsControl(unit) || unit is '\u2028' or '\u2029')
        {
            escaped.Append(' ');
        }
        else if (char.IsSurrogate(unit) || unit is '\uFFFE' or '\uFFFF')
        {
            escaped.Append('\uFFFD');
        }
        else
        {
            _ = unit switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ => escaped.Append(unit),
            };
        }

        return index;
    }
}
