using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>One report as its author laid it out: what Reading knows, and nothing about what it means.</summary>
/// <param name="Path">Relative to the project, with forward slashes.</param>
/// <param name="Text">The text with LF line ends; every range is one of its ranges.</param>
/// <param name="Title">Empty when the document has none.</param>
internal sealed record Document(
    string Path,
    string Text,
    TextRange Title,
    CalendarDate? Date,
    TextRange DateRange,
    string? Publisher,
    EquatableArray<Section> Sections,
    EquatableArray<Note> Notes,
    EquatableArray<NoteMarker> Markers
)
{
    /// <summary>What stands behind the report in the file and has quotation marks; null where nothing does.</summary>
    public TextBehind? TextBehind { get; init; }
}

/// <summary>The first line of a file that is left out together with what follows.</summary>
/// <param name="IsBehindNotes">Whether it stands behind the notes; else it is taken for text of a web site.</param>
internal sealed record TextBehind(TextRange Range, bool IsBehindNotes);

/// <summary>A part of the report: the lead, which has no heading, or a heading with its paragraphs.</summary>
internal sealed record Section(TextRange? Heading, EquatableArray<TextRange> Paragraphs);

/// <summary>A numbered note at the end of the report.</summary>
/// <param name="Range">The whole note, its number included.</param>
/// <param name="Text">The note as written, without its number.</param>
internal sealed record Note(int Number, TextRange Range, string Text, EquatableArray<NoteSource> Sources);

/// <summary>One source of a note: where and when the words were published.</summary>
internal sealed record NoteSource(string? Name, string? Platform, CalendarDate? Date, string? Address);

/// <summary>A reference to a note in the text: <c>[3]</c>.</summary>
internal sealed record NoteMarker(int Number, TextRange Range);
