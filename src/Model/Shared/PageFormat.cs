namespace SeedsSdk.Shared;

/// <summary>
/// What a page is, for its one writer (in the generator) and its one reader (in the model). A page is UTF-8 text: a row a
/// line, columns apart by a tab, the first column a code of one character. Fields are escaped by <see cref="PageEscapes"/>.
/// Nothing in a page of reports counts rows, reports or actors: what refers does so by id, or by a number within the report,
/// so that an edit of one document changes the rows of that document only. Where everything stands is said apart from it, in
/// the page's <see cref="DirectoryFormat">directory</see>; the root says which pages there are.
/// </summary>
/// <remarks>
/// <code>
/// seeds-page 3 root                                                the first row of every sort of page
///   A count hash                                                   how many actors the page of actors has
///   E hash                                                         the last row of the root: of all rows before
///   P first-report index-page offset length hash reports statements quotes    a page of reports, its directory, its counts
/// seeds-page 3 actors
///   A id kind name description                                     an actor
///   = alias                                                        one more name of the actor above
///   F organization role                                            what the authority file says the actor above belongs to
///   D digits                                                       the last row: offset and hash of the id of each actor
/// seeds-page 3 reports
///   R id date path publisher title spans                           a report begins
///   N number text name date address platform                       a note, with its first source
///   O name date address platform                                   one more source of the note above
///   M actor role organization role organization …                  an actor that the report names, with its affiliations
///   F actor role organization                                      an affiliation that has no place in a row M
///   - text                                                         the body: text outside headings and paragraphs
///   H text, P text                                                 a heading, a paragraph begins, with its text
///   h text, p text                                                 it goes on after a quote
///   ~ length lines column                                          instead of text, where texts are left out
///   S speakers citation form platform date publisher               a statement begins
///   Q words cue as-written confidence rule kind statement          a quote begins where the row stands
///   q words                                                        it goes on, in another paragraph
/// </code>
/// The body's rows stand in document order: their texts, put together, are the report's text. Before a heading or a
/// paragraph there is a blank line (two line ends) that no row has, unless a row <c>-</c> or <c>~</c> stands before it, or
/// nothing. Where a quote, a line and a column are follows from what stands before. The lead has no row of its own: it is
/// what comes before the first heading. A quote belongs to the statement of the S or Q row before it, unless its own column
/// gives the number of another one among the report's statements, from 1. Its id is what <see cref="QuoteIds"/> makes of
/// its words. In a <c>~</c> row, column is the number of UTF-16 code units behind the last of its line ends.
/// <para>
/// In a page of reports, empty columns at the end of a row are left out, and an empty column stands for what follows from the
/// report's other rows (<see cref="ImpliedValues"/>):
/// </para>
/// <code>
/// R path             the id with .txt; behind the folder, if the column ends with a slash
/// R title            the first line of the first row -
/// N text             what stands behind its number in the last row -, see <see cref="NoteLines"/>
/// N, O platform      the one that the name is of
/// S form             statement
/// S platform, date   those of the first source of its citation
/// Q as-written       the only speaker's id in words
/// Q rule             by kind and cue; &lt; stands for <see cref="CueBehindRule"/>
/// Q kind             direct
/// </code>
/// <para>
/// Where such a value is none, <see cref="None"/> stands in the column: a note without text is dangling. Any other empty column
/// is an absent value. A report with <c>spans</c> has no text: its title and its notes stand in their columns. A row M names its
/// actor and the organizations of its affiliations; who is named before is not named again.
/// </para>
/// </remarks>
internal static class PageFormat
{
    public const string Name = "seeds-page";
    public const string Version = "3";
    public const string RootPage = "root";
    public const string ActorsPage = "actors";
    public const string ReportsPage = "reports";

    public const char Page = 'P';
    public const char End = 'E';

    public const char Actor = 'A';
    public const char Alias = '=';
    public const char Report = 'R';
    public const char Note = 'N';
    public const char Source = 'O';
    public const char Affiliation = 'F';
    public const char Mention = 'M';
    public const char Outside = '-';
    public const char Heading = 'H';
    public const char HeadingGoesOn = 'h';
    public const char Paragraph = 'P';
    public const char ParagraphGoesOn = 'p';
    public const char Measure = '~';
    public const char Statement = 'S';
    public const char Quote = 'Q';
    public const char QuoteGoesOn = 'q';

    /// <summary>Only quotes and headings are in the rows of a report, and measures of what is between them.</summary>
    public const string SpansOnly = "spans";

    /// <summary>
    /// Says of a column whose emptiness stands for something that it has no value. A text like this is escaped.
    /// </summary>
    public const char None = '-';

    /// <summary>An empty text, where an empty column stands for something else. A text like this is escaped.</summary>
    public const string EmptyText = "--";

    /// <summary>Stands before a quote's id, which lacks the id of its report.</summary>
    public const char IdMark = '#';

    /// <summary>Stands between the ids of several speakers; in an id it is escaped.</summary>
    public const char ListSeparator = ' ';

    /// <summary>What is between two paragraphs, or a heading and a paragraph, as a rule.</summary>
    public const string BlankLine = "\n\n";

    /// <summary>Stands for <see cref="CueBehindRule"/>.</summary>
    public const string CueBehind = "<";

    /// <summary>The rule that is usual beside the one that an empty column stands for.</summary>
    public const string CueBehindRule = "quote-then-cue";

    /// <summary>In the order of the enumerations that both sides have.</summary>
    public static readonly string[] ActorKinds = ["person", "organization", "government", "channel", "group"];

    /// <summary>See <see cref="ActorKinds"/>. The first one is that of a quote whose row names none.</summary>
    public static readonly string[] QuoteKinds = ["direct", "fragment"];

    /// <summary>See <see cref="ActorKinds"/>. The first one is that of a statement whose row names none.</summary>
    public static readonly string[] StatementForms =
    [
        "statement",
        "post",
        "interview",
        "speech",
        "poster",
        "video",
        "article",
        "letter",
        "report",
    ];

    /// <summary>
    /// Whether a blank line stands before a heading or a paragraph that no row has.
    /// </summary>
    /// <param name="before">The code of the row with text or measures before it; NUL for none.</param>
    public static bool HasBlankLineBehind(char before) => before is not ('\0' or Outside or Measure);
}
