using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>Divides the body into the lead and the sections, and these into paragraphs.</summary>
internal static class SectionReader
{
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

            var last = ParagraphLines.LastLine(text, lines, i, to);
            paragraphs.Add(TextRange.FromBounds(lines[i].Start, lines[last].End));
            i = last;
        }

        sections.Add(new Section(heading, paragraphs.ToEquatableArray()));
        return sections;
    }

    /// <summary>"He wrote:" and then the words in marks on a line of their own.</summary>
    private static bool IsIntroduced(string text, TextRange before, TextRange line) =>
        text[before.End - 1] == ':' && text[line.Start] is ('"' or '“' or '«' or '‘' or '„' or '\'');
}
