using System.Globalization;
using System.Text;

namespace SeedsSdk.Generator.Emission;

/// <summary>Text as C# literals.</summary>
internal static class CSharpText
{
    /// <summary>A string literal in quotation marks, of one line.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
            {
                literal.Append('\\').Append(unit);
            }
            else if (char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\u2028' or '\u2029')
            {
                literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(unit);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The quotation marks that fence a raw literal: more than stand in a row anywhere within.</summary>
    public static string Fence(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in text)
        {
            run = unit == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('"', Math.Max(3, longest + 1));
    }
}
