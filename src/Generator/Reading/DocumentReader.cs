using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>
/// Reads the layout of a report: title, date, sections, paragraphs, notes and their markers
/// (docs/document-format.md). It understands no sentence.
/// </summary>
internal static class DocumentReader
{
    /// <summary>How many non-blank lines from the top are searched for the date line.</summary>
    private const int FrontLines = 8;

    /// <param name="path">Relative to the project, with forward slashes.</param>
    /// <param name="rawText">The decoded text, with any line ends.</param>
    public static Document Read(string path, string rawText)
    {
        var text = TextLines.WithLineFeeds(rawText);
        var lines = TextLines.Split(text).Where(line => line.Length > 0).ToList();

        var front = FrontMatter.Read(path, text, lines, FrontLines);
        var firstNote = FindFirstNote(text, lines, front.Next);
        var bodyEnd = front.Next;
        while (bodyEnd < firstNote && !SiteText.EndsReport(lines[bodyEnd].Of(text)))
        {
            bodyEnd++;
        }

        var sections = SectionReader.Read(text, lines, front.Next, bodyEnd);
        var notes = ReadNotes(text, lines, firstNote, front.Date);
        var markers = sections
            .SelectMany(section =>
                section.Heading is { } heading ? section.Paragraphs.Prepend(heading) : section.Paragraphs
            )
            .SelectMany(range => NoteMarkers.Find(text, range));

        return new Document(
            path,
            text,
            front.Title,
            front.Date,
            front.DateRange,
            null,
            sections.ToEquatableArray(),
            notes.ToEquatableArray(),
            markers.ToEquatableArray()
        )
        {
            TextBehind = FindTextBehind(text, lines, bodyEnd, firstNote),
        };
    }

    /// <summary>What is left out behind the body or behind the notes, if there are quotations in it.</summary>
    private static TextBehind? FindTextBehind(string text, List<TextRange> lines, int bodyEnd, int firstNote)
    {
        if (lines.Skip(bodyEnd).Take(firstNote - bodyEnd).Any(HasQuotation))
        {
            return new TextBehind(lines[bodyEnd], IsBehindNotes: false);
        }

        var behind = firstNote;
        while (behind < lines.Count && (NoteReader.IsNote(text, lines[behind]) || IsNotesTitle(lines[behind].Of(text))))
        {
            behind++;
        }

        return
            behind < lines.Count && !SiteText.EndsReport(lines[behind].Of(text)) && lines.Skip(behind).Any(HasQuotation)
            ? new TextBehind(lines[behind], IsBehindNotes: true)
            : null;

        bool HasQuotation(TextRange line) =>
            text.IndexOfAny(['"', '“', '«', '„'], line.Start, line.Length) is >= 0 and var mark
            && text.IndexOfAny(['"', '”', '»', '“'], mark + 1, line.End - mark - 1) > mark + 1;
    }

    /// <summary>The notes are the last run of lines that begin with a number in brackets.</summary>
    private static int FindFirstNote(string text, List<TextRange> lines, int from)
    {
        var last = lines.FindLastIndex(line => NoteReader.IsNote(text, line));
        if (last < from)
        {
            return lines.Count;
        }

        var first = last;
        while (first > from && NoteReader.IsNote(text, lines[first - 1]))
        {
            first--;
        }

        return first > from && IsNotesTitle(lines[first - 1].Of(text)) ? first - 1 : first;
    }

    private static bool IsNotesTitle(string line) =>
        line.Trim(':', ' ').ToUpperInvariant() is "NOTES" or "ENDNOTES" or "FOOTNOTES" or "REFERENCES" or "SOURCES";

    private static List<Note> ReadNotes(string text, List<TextRange> lines, int first, CalendarDate? date)
    {
        var notes = new List<Note>();
        foreach (var line in lines.Skip(first).Where(line => NoteReader.IsNote(text, line)))
        {
            notes.Add(NoteReader.Read(text, line, date, notes.LastOrDefault()));
        }

        return notes;
    }
}
