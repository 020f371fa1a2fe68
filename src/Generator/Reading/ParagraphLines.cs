using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>Which lines are one paragraph: a line is one, unless the text is wrapped at a margin.</summary>
internal static class ParagraphLines
{
    /// <summary>A hard-wrapped paragraph has lines of at least this length before its last.</summary>
    private const int ShortestWrappedLine = 50;
    private const int LongestWrappedLine = 120;

    /// <summary>The last of the non-blank lines before <paramref name="to"/> that belong to the paragraph which begins with line <paramref name="first"/>.</summary>
    public static int LastLine(string text, IReadOnlyList<TextRange> lines, int first, int to)
    {
        var last = first;
        while (last + 1 < to && IsWrapped(text, lines[last], lines[last + 1]))
        {
            last++;
        }

        return last;
    }

    /// <summary>The next line continues the sentence of this one: no blank line between, no end of a sentence.</summary>
    private static bool IsWrapped(string text, TextRange line, TextRange next)
    {
        var between = text.IndexOf('\n', line.End);
        if (text.IndexOf('\n', between + 1, next.Start - between - 1) >= 0)
        {
            return false;
        }

        return line.Length is >= ShortestWrappedLine and <= LongestWrappedLine
            && (
                char.IsLower(text[next.Start])
                || text[line.End - 1] is not ('.' or '?' or '!' or ':' or '"' or '”' or ']')
            );
    }
}
