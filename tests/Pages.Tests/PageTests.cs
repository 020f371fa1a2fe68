using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Resolution;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

/// <summary>What a reviewer sees of a page.</summary>
public class PageTests
{
    private const string Text =
        "Harbour Talks\n\nHe wrote, “⟦0We stay in port,⟧” and “⟦1no ship⟧” left. [7]\n\n# What he said\n\nAgain: “⟦0We leave.⟧”";

    private static readonly ResolvedReport Report = MarkedText.Report(
        "talks",
        Text,
        Said("hadi-al-farsi"),
        Said("harbour council", "coastal-watch")
    );

    [Fact]
    public void A_report_reads_from_top_to_bottom() =>
        Assert.Equal(
            """
            R|talks|2024-01-29|seeds/||A title
            N|7|Telegram, January 26, 2024.
            M|hadi-al-farsi
            -|Harbour Talks\n\n
            P|He wrote, “
            S|hadi-al-farsi|7|post|Telegram|2024-01-26
            Q|We stay in port,|wrote|-|90|named-subject
            p|” and “
            S|harbour\scouncil coastal-watch|7|post|Telegram|2024-01-26
            Q|no ship|wrote||90|named-subject|fragment
            p|” left. [7]
            -|\n\n# 
            H|What he said
            P|Again: “
            Q|We leave.|wrote|-|90|named-subject||1
            p|”

            """,
            Rows(Report, includeText: true)
        );

    [Fact]
    public void Without_texts_only_measures_stand_between_headings_and_quotes() =>
        Assert.Equal(
            """
            R|talks|2024-01-29|seeds/||A title|spans
            N|7|Telegram, January 26, 2024.
            M|hadi-al-farsi
            ~|26|2|11
            S|hadi-al-farsi|7|post|Telegram|2024-01-26
            Q|We stay in port,|wrote|-|90|named-subject
            ~|7|0|0
            S|harbour\scouncil coastal-watch|7|post|Telegram|2024-01-26
            Q|no ship|wrote||90|named-subject|fragment
            ~|15|2|2
            H|What he said
            ~|10|2|8
            Q|We leave.|wrote|-|90|named-subject||1
            ~|1|0|0

            """,
            Rows(Report, includeText: false)
        );

    [Theory]
    [InlineData("Harbour Talks", "Harbour Talks of a Long Winter")]
    [InlineData("He wrote, ", "At last, on a cold day, he\nwrote, ")]
    [InlineData("# What he said", "# Silence\n\nNothing.\n\n# What he said")]
    [InlineData("⟦1no ship⟧", "“⟦1not one ship⟧")]
    public void An_edit_changes_its_own_rows_only(string before, string after)
    {
        foreach (var includeText in new[] { true, false })
        {
            var old = Rows(Report, includeText).Split('\n');
            var edited = MarkedText.Report(
                "talks",
                Text.Replace(before, after, StringComparison.Ordinal),
                [.. Report.Statements]
            );
            var changed = Rows(edited, includeText).Split('\n').Except(old, StringComparer.Ordinal);
            Assert.InRange(changed.Count(), 1, 5);
        }
    }

    [Fact]
    public void A_quote_that_changes_its_speaker_shows_as_one_row()
    {
        var other = Report with
        {
            Statements = new[] { Said("coastal-watch"), Report.Statements[1] }.ToEquatableArray(),
        };
        var changed = Rows(other, true).Split('\n').Except(Rows(Report, true).Split('\n'), StringComparer.Ordinal);
        Assert.Equal(["S|coastal-watch|7|post|Telegram|2024-01-26"], changed);
    }

    [Fact]
    public void Actors_have_a_page_of_their_own_with_an_alias_a_row() =>
        Assert.Equal(
            "seeds-page|3|actors\nA|coastal-watch|channel|Coastal Watch|\nA|hadi-al-farsi|person|Hadi al-Farsi|\n=|Hady Farsi\n"
                + "A|harbour council|organization|Harbour Council|\n",
            PageWriter.Actors(RoundTrip.Actors).Replace('\t', '|')
        );

    [Fact]
    public void No_row_holds_what_a_raw_literal_cannot()
    {
        var every = new string(Enumerable.Range(0, 0x10000).Select(i => (char)i).ToArray());
        var page = PageWriter.Report(MarkedText.Report("r", "T").With(every), includeText: true);
        Assert.DoesNotContain(page, c => c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' or '\u202e');
        Assert.DoesNotContain(page, c => char.IsControl(c) && c is not ('\t' or '\n'));
        Assert.NotEmpty(new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(page));
        RoundTrip.Check(MarkedText.Report("r", "T").With(every));
    }

    [Fact]
    public void Quotes_that_overlap_or_lie_outside_are_refused()
    {
        var first = Report.Quotes[0];
        var overlapping = Report with { Quotes = new[] { first, first }.ToEquatableArray() };
        var outside = Report with
        {
            Quotes = new[] { first with { Span = new TextRange(9999, 1) } }.ToEquatableArray(),
        };
        Assert.Throws<InvalidOperationException>(() => PageWriter.Report(overlapping, true));
        Assert.Throws<InvalidOperationException>(() => PageWriter.Report(outside, true));
    }

    private static string Rows(ResolvedReport report, bool includeText) =>
        PageWriter.Report(report, includeText).Replace('\t', '|');
}

internal static class ReportChanges
{
    /// <summary>The report with another text and a title of the same, without sections and quotes.</summary>
    public static ResolvedReport With(this ResolvedReport report, string text) =>
        report with
        {
            Text = text,
            Title = text,
            Sections = new[] { new ResolvedSection(null, default) }.ToEquatableArray(),
            Quotes = default,
            Statements = default,
        };
}
