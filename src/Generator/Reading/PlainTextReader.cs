using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>Reads a text that is no report: all of it is body, in one section, without title, date and notes.</summary>
internal static class PlainTextReader
{
    /// <param name="path">Names the text; nothing is read from it.</param>
    /// <param name="rawText">The decoded text, with any line ends.</param>
    public static Document Read(string path, string rawText)
    {
        var text = TextLines.WithLineFeeds(rawText);
        var lines = TextLines.Split(text).FindAll(line => line.Length > 0);
        var paragraphs = new List<TextRange>(lines.Count);
        var markers = new List<NoteMarker>();
        for (var i = 0; i < lines.Count; i++)
        {
            var last = ParagraphLines.LastLine(text, lines, i, lines.Count);
            var paragraph = TextRange.FromBounds(lines[i].Start, lines[last].End);
            paragraphs.Add(paragraph);
            markers.AddRange(NoteMarkers.Find(text, paragraph));
            i = last;
        }

        return new Document(
            path,
            text,
            Title: default,
            Date: null,
            DateRange: default,
            Publisher: null,
            new[] { new Section(null, paragraphs.ToEquatableArray()) }.ToEquatableArray(),
            Notes: default,
            markers.ToEquatableArray()
        );
    }
}
