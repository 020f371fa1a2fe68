using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

/// <summary>
/// What a row leaves out because it follows from others is read as if it stood there; what differs from it stands there,
/// also when there is nothing, and what is written although it follows is read too.
/// </summary>
public class ImpliedValueTests
{
    private const string Text = "A title\n\nHe wrote: “⟦We stay.⟧” [7]\n\n[7] Telegram, January 26, 2024.\n[8] More";

    private static readonly ResolvedSource Source = new("Twitter", "X", new CalendarDate(2024, 1, 5), "@port");

    [Theory]
    [InlineData("seeds/talks.txt", "seeds/")]
    [InlineData("seeds/2024/talks.txt", "seeds/2024/")]
    [InlineData("talks.txt", "")]
    [InlineData("/talks.txt", "/")]
    [InlineData("seeds/other.txt", "seeds/other.txt")]
    [InlineData("seeds/talks.md", "seeds/talks.md")]
    [InlineData("seeds/my-talks.txt", "seeds/my-talks.txt")]
    [InlineData("seeds/", @"seeds\u002f")]
    [InlineData("-", @"\u002d")]
    [InlineData("", "--")]
    public void A_path_is_its_folder_and_the_id(string path, string column) =>
        Holds(Plain() with { Path = path }, 'R', 3, column);

    [Theory]
    [InlineData("A title", "")]
    [InlineData("Another title", "Another title")]
    [InlineData("A titl", "A titl")]
    [InlineData("", "--")]
    [InlineData("-", @"\u002d")]
    [InlineData("--", @"\u002d-")]
    public void A_title_is_the_first_line(string title, string column) =>
        Holds(Plain() with { Title = title }, 'R', 5, column);

    [Theory]
    [InlineData("⟦A title⟧\n\nText", "A title")]
    [InlineData("A ⟦title⟧\n\nText", "A title")]
    [InlineData("", "A title")]
    [InlineData("A title", "")]
    public void A_title_is_that_of_the_first_row(string text, string column) =>
        Holds(Report("talks", text), 'R', 5, column);

    [Theory]
    [InlineData("Telegram, January 26, 2024.", "")]
    [InlineData("Telegram, January 26, 2024", "Telegram, January 26, 2024")]
    [InlineData("", "--")]
    [InlineData("-", @"\u002d")]
    [InlineData(null, "-")]
    public void A_note_stands_in_the_text(string? text, string column) =>
        Holds(Plain() with { Citations = Notes(new ResolvedCitation(7, text, default)) }, 'N', 2, column);

    [Theory]
    [InlineData(9, "More", "More")] // no such line
    [InlineData(8, "More", "")] // up to the end
    [InlineData(8, null, "-")] // dangling all the same
    public void A_note_stands_behind_its_number(int number, string? text, string column) =>
        Holds(
            Plain() with
            {
                Citations = Notes(new ResolvedCitation(number, text, default)),
                Statements = new[] { Said("hadi-al-farsi") with { Citation = number } }.ToEquatableArray(),
            },
            'N',
            2,
            column
        );

    [Theory]
    [InlineData("Twitter", "X", "")]
    [InlineData("Twitter", null, "-")]
    [InlineData("Twitter", "Telegram", "Telegram")]
    [InlineData("Port Radio", "Port Radio", "")]
    [InlineData(" ", null, "")]
    [InlineData(null, null, "")]
    [InlineData(null, "X", "X")]
    [InlineData("-", "-", "")]
    [InlineData("the press", "-", @"\u002d")]
    public void A_source_is_a_platform_by_its_name(string? name, string? platform, string column) =>
        Holds(WithSource(Source with { Name = name, Platform = platform }), 'N', 6, column);

    [Theory]
    [InlineData("X", "X", "")]
    [InlineData("X", null, "-")]
    [InlineData("X", "Telegram", "Telegram")]
    [InlineData(null, null, "")]
    [InlineData(null, "X", "X")]
    [InlineData("-", "-", "")]
    [InlineData("X", "-", @"\u002d")]
    [InlineData("Port Radio", "Port Radio", "")]
    public void A_statement_has_the_platform_of_its_citation(string? source, string? statement, string column) =>
        Holds(
            WithSource(
                Source with
                {
                    Platform = source,
                },
                Said("hadi-al-farsi") with
                {
                    Platform = statement,
                    Date = new CalendarDate(2024, 1, 26),
                }
            ),
            'S',
            4,
            column
        );

    [Theory]
    [InlineData("2024-01-05", "2024-01-05", "")]
    [InlineData("2024-01-05", null, "-")]
    [InlineData("2024-01-05", "2024-01-06", "2024-01-06")]
    [InlineData(null, null, "")]
    [InlineData(null, "0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31", "")]
    public void A_statement_has_the_day_of_its_citation(string? source, string? statement, string column) =>
        Holds(
            WithSource(
                Source with
                {
                    Date = Day(source),
                },
                Said("hadi-al-farsi") with
                {
                    Date = Day(statement),
                    Publisher = "coastal-watch",
                }
            ),
            'S',
            5,
            column
        );

    [Fact]
    public void A_statement_takes_nothing_from_another_source_than_the_first()
    {
        var report = Plain() with
        {
            Citations = Notes(
                new ResolvedCitation(
                    7,
                    "a note",
                    new[] { new ResolvedSource(null, null, null, null), Source }.ToEquatableArray()
                )
            ),
            Statements = new[] { Said("hadi-al-farsi") with { Platform = null, Date = null } }.ToEquatableArray(),
        };
        Holds(report, 'S', 4, "");
        Holds(report with { Statements = new[] { Said("hadi-al-farsi") }.ToEquatableArray() }, 'S', 4, "Telegram");
    }

    [Fact]
    public void A_statement_takes_nothing_from_the_note_of_another_report()
    {
        var first = WithSource(Source, Said("hadi-al-farsi") with { Platform = "X", Date = Source.Date });
        var second = Plain() with
        {
            Id = "z",
            Citations = default,
            Statements = new[]
            {
                Said("hadi-al-farsi") with
                {
                    Platform = null,
                    Date = null,
                    Citation = null,
                },
            }.ToEquatableArray(),
        };
        RoundTrip.Check(first, second);
    }

    [Theory]
    [InlineData("hadi-al-farsi", "Hadi Al Farsi", "")]
    [InlineData("hadi-al-farsi", "Hadi al-Farsi", "Hadi al-Farsi")]
    [InlineData("hadi-al-farsi", null, "-")]
    [InlineData("hadi-al-farsi", "-", @"\u002d")]
    [InlineData("harbour council", "Harbour council", "")]
    [InlineData("", null, "")]
    [InlineData("", "nobody", "nobody")]
    [InlineData("hadi-al-farsi coastal-watch", null, "")]
    [InlineData("hadi-al-farsi coastal-watch", "Hadi Al Farsi", "Hadi Al Farsi")]
    public void The_speaker_is_written_as_in_the_id(string speakers, string? asWritten, string column) =>
        Holds(
            With(
                attribution => attribution with { AsWritten = asWritten },
                Said(
                    speakers == "harbour council"
                        ? [speakers]
                        : speakers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                )
            ),
            'Q',
            3,
            column
        );

    [Theory]
    [InlineData("cue-then-quote", "wrote", false, "")]
    [InlineData("cue-then-quote", "wrote", true, "cue-then-quote")]
    [InlineData("inside-reported-clause", "wrote", true, "")]
    [InlineData("inside-reported-clause", null, false, "inside-reported-clause")]
    [InlineData("according-to", "according to", false, "")]
    [InlineData("according-to", "according to", true, "")]
    [InlineData("according-to", "by", true, "according-to")]
    [InlineData("cue-then-quote", "according to", false, "cue-then-quote")]
    [InlineData("quote-then-cue", "wrote", false, "<")]
    [InlineData("none", null, true, "none")]
    public void A_rule_follows_from_kind_and_cue(string rule, string? cue, bool isFragment, string column)
    {
        var report = With(attribution => attribution with { Rule = rule, Cue = cue }, Said("hadi-al-farsi"));
        var kind = isFragment ? Generator.Common.QuoteKind.Fragment : Generator.Common.QuoteKind.Direct;
        Holds(
            report with
            {
                Quotes = report.Quotes.Select(quote => quote with { Kind = kind }).ToEquatableArray(),
            },
            'Q',
            5,
            column
        );
    }

    [Fact]
    public void What_is_written_although_it_follows_is_read()
    {
        var report = WithSource(Source, Said("hadi-al-farsi") with { Platform = "X", Date = Source.Date }) with
        {
            Quotes = With(a => a with { AsWritten = "Hadi Al Farsi", Rule = "cue-then-quote" }, Said()).Quotes,
        };
        var usual = PageWriter.Report(report, includeText: true);
        var full = usual
            .Replace("\t2024-01-29\tseeds/\n", "\t2024-01-29\tseeds/talks.txt\t\tA title\n", StringComparison.Ordinal)
            .Replace(
                "N\t7\t\tTwitter\t2024-01-05\t@port\n",
                "N\t7\tTelegram, January 26, 2024.\tTwitter\t2024-01-05\t@port\tX\n",
                StringComparison.Ordinal
            )
            .Replace(
                "S\thadi-al-farsi\t7\tpost\n",
                "S\thadi-al-farsi\t7\tpost\tX\t2024-01-05\n",
                StringComparison.Ordinal
            )
            .Replace(
                "\twrote\t\t90\n",
                "\twrote\tHadi Al Farsi\t90\tcue-then-quote\tdirect\t1\n",
                StringComparison.Ordinal
            );
        Assert.Equal(4, full.Split('\n').Except(usual.Split('\n'), StringComparer.Ordinal).Count());
        Assert.Equal(Json(usual), Json(full));
    }

    [Theory]
    [InlineData("T\n\nOne\n\n⟦Two⟧\n\nThree ⟦from\n\nhere⟧ to\n\n⟦Four⟧", 0)]
    [InlineData("T\n\nOne\n\n# A heading\n\nThree", 1)] // before the heading stands its mark
    [InlineData("T\n\nOne ⟦two\n\n⟧Three", 1)] // a quote ends with it
    [InlineData("T\n\nOne ⟦two\n⟧\nThree", 2)] // a quote ends in it
    [InlineData("T\n\nOne\n⟦\nTwo⟧ Three", 2)] // a quote begins in it
    public void A_blank_line_between_headings_and_paragraphs_has_no_row_and_may_have_one(string marked, int written)
    {
        var report = Report("talks", marked);
        var usual = PageWriter.Report(report, includeText: true);
        Assert.Equal(written, usual.Split('\n').Skip(4).Count(row => row.Contains(@"\n", StringComparison.Ordinal)));
        var where = written == 0 ? "\nP\tThree" : "none";
        Assert.Equal(Json(usual), Json(usual.Replace(where, "\n-\t\\n\\n" + where, StringComparison.Ordinal)));
        RoundTrip.Check(report);
    }

    /// <summary>A change of these would change what compiled pages say.</summary>
    [Fact]
    public void What_an_id_says_of_the_speaker_is_of_letters_from_a_to_z_only() =>
        Assert.Equal("émile à La 9 İx ", ImpliedValues.AsWritten("émile-à-la-9-İx-"));

    private static string Json(string rows)
    {
        var pages = PageSet.Of(PageWriter.Actors(RoundTrip.Actors), PageWriter.Reports([rows]));
        using var stream = new MemoryStream();
        var corpus = Corpus.Load(number => pages[number]);
        corpus.WriteJson(stream);
        return corpus.Reports[0].Text + System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Holds(ResolvedReport report, char code, int column, string expected)
    {
        var rows = PageWriter.Report(report, includeText: true).Split('\n');
        var columns = rows.First(row => row.Length > 0 && row[0] == code).Split('\t');
        Assert.Equal(expected, column < columns.Length ? columns[column] : "");
        Assert.DoesNotContain(rows, row => row.EndsWith('\t'));
        RoundTrip.Check(report);
    }

    /// <summary>The notes stand behind the only paragraph.</summary>
    private static ResolvedReport Plain()
    {
        var report = Report("talks", Text);
        var paragraphs = report.Sections[0].Paragraphs.Take(1).ToEquatableArray();
        return report with { Sections = new[] { new ResolvedSection(null, paragraphs) }.ToEquatableArray() };
    }

    private static ResolvedReport WithSource(ResolvedSource source, ResolvedStatement? statement = null) =>
        Plain() with
        {
            Citations = Notes(
                new ResolvedCitation(7, "Telegram, January 26, 2024.", new[] { source }.ToEquatableArray())
            ),
            Statements = new[] { statement ?? Said("hadi-al-farsi") }.ToEquatableArray(),
        };

    private static ResolvedReport With(
        Func<Generator.Common.Attribution, Generator.Common.Attribution> change,
        ResolvedStatement statement
    )
    {
        var report = Plain();
        return report with
        {
            Quotes = report.Quotes.Select(q => q with { Attribution = change(q.Attribution) }).ToEquatableArray(),
            Statements = new[] { statement }.ToEquatableArray(),
        };
    }

    private static EquatableArray<ResolvedCitation> Notes(ResolvedCitation note) => new[] { note }.ToEquatableArray();

    private static CalendarDate? Day(string? date) =>
        date is null
            ? null
            : new CalendarDate(
                int.Parse(date[..4], System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(date[5..7], System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(date[8..], System.Globalization.CultureInfo.InvariantCulture)
            );
}
