using static SeedsSdk.Generator.Validation.FindingSeverity;

namespace SeedsSdk.Generator.Validation;

/// <content>Notes: 02xx.</content>
internal static partial class Rules
{
    public static readonly Rule MarkerWithoutNote = new(
        "SEED0201",
        "Marker without note",
        "There is no note [{0}]{1}. Add the note at the end, or correct the number",
        Warning
    );

    public static readonly Rule NoteWithoutMarker = new(
        "SEED0202",
        "Note without marker",
        "Nothing in the text refers to this note: there is no marker [{0}]{1}. Put the marker behind what the "
            + "note documents, or remove the note",
        Warning
    );

    public static readonly Rule NoteWithoutSource = new(
        "SEED0203",
        "Note without source",
        "Note [{0}] does not say where this was published: it has {1}. Add the name of the source, like "
            + "'[{0}] Telegram, {2}.'",
        Warning
    );

    public static readonly Rule NoteTwice = new(
        "SEED0204",
        "Note number is given twice",
        "There is a note [{0}] in line {1} already, and markers mean that one. Give this note another number",
        Warning
    );

    public static readonly Rule NotesOutOfOrder = new(
        "SEED0205",
        "Notes are out of order",
        "Note [{0}] stands {1} note [{2}]. Put the notes in the order of their numbers, so that a reader "
            + "finds them",
        Info
    );

    public static readonly Rule NoteDateUnreadable = new(
        "SEED0206",
        "Date of a note cannot be read",
        "The date '{0}' of note [{1}] cannot be read: {2}. Write it like 'January 26, 2024'",
        Warning
    );

    public static readonly Rule NoteDateAfterReport = new(
        "SEED0207",
        "Note is dated after the report",
        "Note [{0}] is dated {1}, after the report itself ({2}). Correct one of the two dates",
        Warning
    );

    public static readonly Rule SourceContradictsText = new(
        "SEED0208",
        "Source contradicts the text",
        "The text says that this was published on {0}, and note [{1}] in line {2} says {3}. Correct one of "
            + "the two",
        Warning
    );

    private static Rule[] Notes =>
        [
            MarkerWithoutNote,
            NoteWithoutMarker,
            NoteWithoutSource,
            NoteTwice,
            NotesOutOfOrder,
            NoteDateUnreadable,
            NoteDateAfterReport,
            SourceContradictsText,
        ];
}
