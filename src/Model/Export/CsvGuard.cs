using System.Text;

namespace SeedsSdk.Export;

/// <summary>
/// Keeps spreadsheet programs from taking a text for a formula: an apostrophe goes in front of each character that could
/// begin one, at the beginning of the text, and behind what begins a cell where a file is read with another separator (<c>;</c>,
/// a tab, a line end). Quotation marks and apostrophes in between do not count. Taking the apostrophes away at the same
/// places gives the text again.
/// </summary>
internal static class CsvGuard
{
    /// <summary>Those of ASCII and their full-width forms.</summary>
    private const string Dangerous = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>Some programs pass over these at the beginning.</summary>
    private const string DangerousAtStart = "\t\r\n";

    private const string Borders = ";\t\r\n";

    public static string Guard(string text)
    {
        StringBuilder? guarded = null;
        var copied = 0;
        var mayBegin = true;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (mayBegin && (IsDangerous(unit) || IsStart(text, i)))
            {
                guarded ??= new StringBuilder(text.Length + 1);
                guarded.Append(text, copied, i - copied).Append('\'');
                copied = i;
            }

            mayBegin = Borders.Contains(unit, StringComparison.Ordinal) || (mayBegin && unit is ('\'' or '"'));
        }

        return guarded is null ? text : guarded.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsDangerous(char unit) => Dangerous.Contains(unit, StringComparison.Ordinal);

    /// <summary>Whether white space stands where nothing but marks stands before it.</summary>
    private static bool IsStart(string text, int i) =>
        DangerousAtStart.Contains(text[i], StringComparison.Ordinal)
        && text.AsSpan(0, i).IndexOfAnyExcept('\'', '"') < 0;
}
