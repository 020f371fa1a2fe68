using SeedsSdk.Export;
using SeedsSdk.Tool.Diff;
using static SeedsSdk.Tool.Tests.Diff.Exports;

namespace SeedsSdk.Tool.Tests.Diff;

/// <summary>Quotes by their ids, and those whose words were corrected.</summary>
public sealed class QuoteComparisonTests
{
    private static readonly ExportedActor[] s_actors = [Actor("ana-ruiz", "Ana Ruiz")];

    [Fact]
    public void Corrected_words_are_the_same_quote_reworded()
    {
        var difference = Compare(
            [Quote("1", "We will not go bak before Monday.", "ana-ruiz"), Quote("2", "Never.", "ana-ruiz")],
            [Quote("3", "We will not go back before Monday.", "ana-ruiz"), Quote("4", "Perhaps.", "ana-ruiz")]
        );
        var pair = Assert.Single(difference.Quotes.Reworded);
        Assert.Equal((ReportId + "#1", ReportId + "#3"), (pair.Old.Id, pair.New.Id));
        Assert.Empty(pair.Changes);
        Assert.Equal(ReportId + "#2", Assert.Single(difference.Quotes.Removed).Id);
        Assert.Equal(ReportId + "#4", Assert.Single(difference.Quotes.Added).Id);
        Assert.Equal(
            [
                new BreakingChange("Quotes", ReportId + "#1", true, null, ReportId + "#3", null),
                new BreakingChange("Quotes", ReportId + "#2", true, null, null, null),
            ],
            difference.Breaking
        );
    }

    [Fact]
    public void Each_of_two_like_quotes_goes_with_one()
    {
        var difference = Compare(
            [Quote("1", "We will not go back.", "ana-ruiz"), Quote("2", "We will not go back!!", "ana-ruiz")],
            [Quote("3", "We will not go back…", "ana-ruiz")]
        );
        Assert.Single(difference.Quotes.Reworded);
        Assert.Single(difference.Quotes.Removed);
    }

    [Fact]
    public void Day_platform_note_kind_and_speakers_are_compared_and_places_are_not()
    {
        var now = new ExportedQuote
        {
            Id = ReportId + "#1",
            Report = ReportId,
            Statement = ReportId + "/1",
            Speakers = [],
            Kind = QuoteKind.Fragment,
            Text = "We stay.",
            Verbatim = "We stay.",
            Platform = null,
            Date = new DateOnly(2023, 5, 3),
            Citation = null,
            Section = "Later",
            Span = new ExportedSpan
            {
                Start = 70,
                Length = 8,
                Line = 9,
                Column = 4,
            },
            Attribution = Quote("1", "").Attribution,
        };
        var difference = Compare([Quote("1", "We stay.", "ana-ruiz")], [now]);
        Assert.Equal(
            [
                new Change("speakers", "Ana Ruiz (ana-ruiz)", null),
                new Change("kind", "direct", "fragment"),
                new Change("platform", "Telegram", null),
                new Change("date", "2023-05-02", "2023-05-03"),
                new Change("citation", "[1] Telegram, May 2, 2023.", null),
                new Change("section", null, "Later"),
            ],
            Assert.Single(difference.Quotes.Changed).Changes
        );
    }

    private static CorpusDifference Compare(ExportedQuote[] old, ExportedQuote[] now) =>
        CorpusComparer.Compare(Corpus(s_actors, old), Corpus(s_actors, now));
}
