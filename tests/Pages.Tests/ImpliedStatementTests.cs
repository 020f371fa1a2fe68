using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;
using static SeedsSdk.Pages.Tests.Implied;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

/// <summary>What the rows of statements and quotes leave out because it follows, see <see cref="ImpliedHeadTests"/>.</summary>
public class ImpliedStatementTests
{
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

    /// <summary>A change of these would change what compiled pages say.</summary>
    [Fact]
    public void What_an_id_says_of_the_speaker_is_of_letters_from_a_to_z_only() =>
        Assert.Equal("émile à La 9 İx ", ImpliedValues.AsWritten("émile-à-la-9-İx-"));
}
