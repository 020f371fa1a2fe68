using System.Text;

namespace SeedsSdk.Shared;

/// <summary>The words of a quotation as they are shown.</summary>
internal static class QuoteText
{
    /// <summary>
    /// Folds white space to single spaces, drops the marks that reopen a quotation in its further paragraphs, and drops
    /// one comma at the end, which belongs to the carrying sentence: "We stay," he said.
    /// </summary>
    public static string Display(string verbatim)
    {
        var text = Whitespace.Fold(WithoutReopenedMarks(verbatim));
        return text.Length > 1 && text[text.Length - 1] == ',' ? text.Substring(0, text.Length - 1).TrimEnd() : text;
    }

    private static string WithoutReopenedMarks(string verbatim)
    {
        if (verbatim.IndexOf('\n') < 0)
        {
            return verbatim;
        }

        var lines = verbatim.Split('\n');
        var kept = new StringBuilder(verbatim.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (i > 0)
            {
                kept.Append('\n');
                line = line.TrimStart();
                line = Reopens(line) ? line.Substring(1) : line;
            }

            kept.Append(line);
        }

        return kept.ToString();
    }

    /// <summary>A mark that reopens is not closed in its paragraph; one that begins a quotation inside the quotation is.</summary>
    private static bool Reopens(string line)
    {
        if (line.Length == 0 || line[0] is not ('"' or '“' or '”' or '„' or '«'))
        {
            return false;
        }

        var open = 0;
        var straight = 0;
        foreach (var c in line)
        {
            open += c is '“' or '„' or '«' ? 1 : 0;
            open -= c is '”' or '»' ? 1 : 0;
            straight += c == '"' ? 1 : 0;
        }

        return line[0] == '"' ? straight % 2 == 1 : open != 0;
    }
}
