namespace SeedsSdk.Generator.Tests.Reports;

/// <summary>A comparer that sees nothing would let everything pass.</summary>
public sealed class ReportComparerTests
{
    private const string Stem = "2021-02-11-weekly-statements-digest";

    private static Score Compare(Func<Truth, Truth> change) =>
        ReportComparer.Compare(InventedReports.Corpus, Stem, change(InventedReports.TruthOf(Stem))).Score;

    private static Score Change(Func<TrueQuote, TrueQuote> change) =>
        Compare(truth =>
            truth with
            {
                Quotes = [.. truth.Quotes.Select(quote => quote.IsSpeech ? change(quote) : quote)],
            }
        );

    [Fact]
    public void Every_field_of_a_quote_counts()
    {
        Assert.True(Change(quote => quote).Right > 0);
        Assert.Equal(0, Change(quote => quote with { Text = quote.Text + " x" }).Right);
        Assert.Equal(0, Change(quote => quote with { Kind = quote.Kind == "direct" ? "fragment" : "direct" }).Right);
        Assert.Equal(
            0,
            Change(quote =>
                quote with
                {
                    Speakers =
                    [
                        ["Nobody Known"],
                    ],
                }
            ).Right
        );
        Assert.Equal(0, Change(quote => quote with { Speakers = [.. quote.Speakers!, ["Nobody Known"]] }).Right);
        Assert.Equal(0, Change(quote => quote with { Publisher = "Nobody Known" }).Right);
        Assert.Equal(0, Change(quote => quote with { Platform = "Pigeon" }).Right);
        Assert.Equal(0, Change(quote => quote with { Date = "1999-01-01" }).Right);
        Assert.Equal(0, Change(quote => quote with { Citation = 999 }).Right);
    }

    [Fact]
    public void Words_that_nobody_says_count_when_they_have_a_speaker() =>
        Assert.True(Change(quote => quote with { Kind = "none" }).False > Change(quote => quote).False);

    [Fact]
    public void Title_date_notes_and_affiliations_count()
    {
        var wrong = Compare(truth => truth).Wrong;

        Assert.Equal(wrong + 1, Compare(truth => truth with { Title = "Other" }).Wrong);
        Assert.Equal(wrong + 1, Compare(truth => truth with { Date = "1999-01-01" }).Wrong);
        Assert.Equal(
            wrong + 1,
            Compare(truth => truth with { Notes = [.. truth.Notes, new(99, [new("X", null)])] }).Wrong
        );
        Assert.Equal(
            wrong + 1,
            Compare(truth => truth with { Affiliations = [.. truth.Affiliations, new("A", "b", "C")] }).Wrong
        );
    }
}
