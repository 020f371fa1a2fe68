using SeedsSdk.Generator.Emission;
using static SeedsSdk.Pages.Tests.Implied;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

/// <summary>What is written although it follows is read too.</summary>
public class UsualRowTests
{
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
}
