using System.Text;

namespace SeedsSdk.Eval.Texts;

/// <summary>White space.</summary>
internal static class Spaces
{
    /// <summary>Unicode's white space, and the four separators of ASCII (U+001C to U+001F).</summary>
    public static bool Is(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    /// <summary>Each run of white space as one space, none at the ends.</summary>
    public static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Is(c))
            {
                squeezed.Append(c);
            }
            else if (squeezed.Length > 0 && squeezed[^1] != ' ')
            {
                squeezed.Append(' ');
            }
        }

        return squeezed.ToString().TrimEnd(' ');
    }
}
