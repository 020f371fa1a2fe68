namespace SeedsSdk.Shared;

/// <summary>
/// What a page is, for its one writer (in the generator) and its one reader (in the model). A page is UTF-8 text: a row a
/// line, columns apart by a tab, the first column a code of one character. Fields are escaped by <see cref="PageEscapes"/>.
/// An empty field is an absent value. Nothing in a page of reports counts rows, reports or actors: what refers does so by
/// id, so that an edit of one document changes the rows of that document only. Where everything stands is said apart from
/// it, in the page's <see cref="DirectoryFormat">directory</see>; the root says which pages there are.
/// </summary>
/// <remarks>
/// <code>
/// seeds-page 2 root                                                the first row of every sort of page
///   A count hash                                                   how many actors the page of actors has
///   E hash                                                         the last row of the root: of all rows before
///   P first-report index-page offset length hash reports statements quotes    a page of reports, its directory, its counts
/// seeds-page 2 actors
///   A id kind name description                                     an actor
///   = alias                                                        one more name of the actor above
///   F organization role                                            what the authority file says the actor above belongs to
///   D digits                                                       the last row: offset and hash of the id of each actor
/// seeds-page 2 reports
///   R id path date publisher text|spans title                      a report begins
///   N number text                                                  a note; without the second column it is dangling
///   O name platform date address                                   a source of the note above
///   F actor role organization                                      an affiliation
///   M actor                                                        an actor that the report names, by first appearance
///   - text                                                         the body: text outside headings and paragraphs
///   H text, P text                                                 a heading, a paragraph begins, with its text
///   h text, p text                                                 it goes on after a quote
///   ~ length lines column                                          instead of text, where texts are left out
///   S speakers publisher form platform date citation               a statement begins
///   Q #id kind rule confidence cue as-written statement words      a quote begins where the row stands
///   q words                                                        it goes on, in another paragraph
/// </code>
/// The body's rows stand in document order: their last columns, put together, are the report's text. Where a quote, a line
/// and a column are follows from what stands before. The lead has no row of its own: it is what comes before the first
/// heading. A quote belongs to the statement of the S or Q row before it, unless its own column names the first quote of
/// another statement. In a <c>~</c> row, column is the number of UTF-16 code units behind the last of its line ends.
/// </remarks>
internal static class PageFormat
{
    public const string Name = "seeds-page";
    public const string Version = "2";
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

    /// <summary>The report's text is in its rows.</summary>
    public const string WithText = "text";

    /// <summary>Only quotes and headings are in the rows, and measures of what is between them.</summary>
    public const string SpansOnly = "spans";

    /// <summary>Stands before a quote's id, which lacks the id of its report.</summary>
    public const char IdMark = '#';

    /// <summary>Stands between the ids of several speakers; in an id it is escaped.</summary>
    public const char ListSeparator = ' ';

    /// <summary>In the order of the enumerations that both sides have.</summary>
    public static readonly string[] ActorKinds = ["person", "organization", "government", "channel", "group"];

    /// <summary>See <see cref="ActorKinds"/>.</summary>
    public static readonly string[] QuoteKinds = ["direct", "fragment"];

    /// <summary>See <see cref="ActorKinds"/>.</summary>
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
}
