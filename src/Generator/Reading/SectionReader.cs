using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>Divides the body into the lead and the sections, and these into paragraphs.</summary>
internal static class SectionReader
{
    /// <summary>A hard-wrapped paragraph has lines of at least this length before its last.</summary>
    private const int ShortestWrappedLine = 50;
    private const int LongestWrappedLine = 120;

    public static List<Section> Read(string text, List<TextRange> lines, int from, int to)
    {
        var sections = new List<Section>();
        TextRange? heading = null;
        var paragraphs = new List<TextRange>();
        for (var i = from; i < to; i++)
        {
            if (
                Headings.IsHeading(text, lines[i], isFollowed: i + 1 < to)
                && !(i > from && IsIntroduced(text, lines[i - 1], lines[i]))
            )
            {
                sections.Add(new Section(heading, paragraphs.ToEquatableArray()));
                (heading, paragraphs) = (lines[i], []);
                continue;
            }

            var end = i;
            while (end + 1 < to && IsWrapped(text, lines[end], lines[end + 1]))
            {
                end++;
            }

            paragraphs.Add(TextRange.FromBounds(lines[i].Start, lines[end].End));
            i = end;
        }

        sections.Add(new Section(heading, paragraphs.ToEquatableArray()));
        return sections;
    }

    /// <summary>"He wrote:" and then the words in marks on a line of their own.</summary>
    private static bool IsIntroduced(string text, TextRange before, TextRange line) =>
        text[before.End - 1] == ':' && text[line.Start] is ('"' or '“' or '«' or '‘' or '„' or '\'');

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
