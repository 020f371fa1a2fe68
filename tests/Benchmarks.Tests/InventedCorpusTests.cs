using System.Security.Cryptography;
using System.Text;
using SeedsSdk.Benchmarks.Corpora;

namespace SeedsSdk.Benchmarks.Tests;

public class InventedCorpusTests
{
    /// <summary>Figures can only be compared while this is the same: say so where they are written down when it changes.</summary>
    private const string KnownHash = "a5167b1ee232968d6173624e15c0e518736e17fd0a937f38c92b7d250a30276a";

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_every_machine()
    {
        var text = string.Concat(InventedCorpus.Reports(20).Select(report => report.Path + report.Text));

        Assert.Equal(KnownHash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void A_report_is_the_same_in_a_corpus_of_any_size()
    {
        var few = InventedCorpus.Reports(5).ToList();
        var many = InventedCorpus.Reports(60).ToList();

        Assert.Equal(few.Select(Content), many.Take(5).Select(Content));
    }

    [Fact]
    public void Another_seed_gives_other_reports() =>
        Assert.Empty(
            InventedCorpus
                .Reports(20, seed: 1)
                .Select(report => report.Text)
                .Intersect(InventedCorpus.Reports(20, seed: 2).Select(report => report.Text))
        );

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(25)]
    public void A_report_has_as_many_quotes_as_wanted(int quotes) =>
        Assert.All(InventedCorpus.Reports(20, quotes: quotes), report => Assert.Equal(quotes, report.Quotes.Count));

    [Fact]
    public void Every_quote_stands_between_quotation_marks_in_its_report() =>
        Assert.All(
            InventedCorpus.Reports(50),
            report =>
                Assert.All(
                    report.Quotes,
                    quote => Assert.Contains('"' + quote.Words, report.Text, StringComparison.Ordinal)
                )
        );

    [Fact]
    public void File_names_begin_with_the_date_and_are_unique()
    {
        var paths = InventedCorpus.Reports(500).Select(report => report.Path).ToList();

        Assert.Equal(paths.Count, paths.Distinct().Count());
        Assert.All(paths, path => Assert.Matches(@"^20\d\d-\d\d-\d\d-", path));
    }

    [Fact]
    public void A_corpus_of_ten_times_the_size_has_more_actors_but_not_ten_times_as_many()
    {
        var few = Speakers(100);
        var many = Speakers(1000);

        Assert.InRange(many, few * 2, few * 6);
    }

    [Fact]
    public void Actors_have_names_of_their_own()
    {
        var actors = new InventedActors(seed: 1).All;

        Assert.Equal(InventedActors.Count, actors.Select(actor => actor.Short).Distinct().Count());
    }

    private static (string, string) Content(InventedReport report) => (report.Path, report.Text);

    private static int Speakers(int reports) =>
        InventedCorpus
            .Reports(reports)
            .SelectMany(report => report.Quotes)
            .Select(quote => quote.Speaker.Name)
            .Distinct()
            .Count();
}
