namespace SeedsSdk.Model.Tests;

public class CatalogTests
{
    private static readonly Corpus Corpus = Sample.Corpus;

    [Fact]
    public void Items_stand_in_the_order_of_ids_and_quotes_in_that_of_documents()
    {
        Assert.Equal(Corpus.Actors.Select(a => a.Id).Order(StringComparer.Ordinal), Corpus.Actors.Select(a => a.Id));
        Assert.Equal(["Harbour Talks", "Storm"], Corpus.Reports.Select(report => report.Title));
        Assert.Equal(Corpus.Reports.SelectMany(report => report.Quotes), Corpus.Quotes);
        Assert.Same(Corpus.Quotes[1], Corpus.Reports[0].Quotes[1]);
    }

    [Theory]
    [InlineData("hadi-al-farsi")]
    [InlineData("Hadi al-Farsi")]
    [InlineData("HADI AL FARSI")]
    [InlineData("Hādī al-Fārsī")]
    [InlineData("Hady Al-Farsy")]
    [InlineData("Hadee Al-Farsee")]
    [InlineData("The Harbour’s Voice")]
    public void An_actor_is_found_by_id_and_by_any_spelling_of_any_name(string name) =>
        Assert.Same(Corpus.Actors["hadi-al-farsi"], Corpus.Actors.Find(name));

    [Theory]
    [InlineData("2024-01-29-harbour-talks")]
    [InlineData("harbour-talks")]
    [InlineData("Harbour Talks")]
    [InlineData("harbour talks")]
    public void A_report_is_found_by_id_slug_and_title(string name) =>
        Assert.Same(Corpus.Reports[0], Corpus.Reports.Find(name));

    [Fact]
    public void A_quote_is_found_by_id()
    {
        var quote = Corpus.Quotes[1];
        Assert.Same(quote, Corpus.Quotes[quote.Id]);
        Assert.Same(quote, Corpus.Quotes.Find(quote.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("al-Farsi")]
    [InlineData("Nobody Known")]
    [InlineData("Huda Al-Farsi")] // other vowels: another name
    [InlineData("Hadi Al-Furas")]
    public void What_is_not_there_is_null(string name)
    {
        Assert.Null(Corpus.Actors.Find(name));
        Assert.Empty(Corpus.Actors.FindAll(name));
    }

    [Fact]
    public void An_ambiguous_name_is_null_and_all_its_bearers_can_be_had()
    {
        var corpus = Sample.Load(
            "seeds-page|3|actors\nA|a|person|Sami Noor|\nA|b|person|Sami Noor|\nA|c|person|SAMI NOOR|"
        );
        Assert.Null(corpus.Actors.Find("Sami Noor"));
        Assert.Equal(["a", "b"], corpus.Actors.FindAll("Sami Noor").Select(actor => actor.Id));
        Assert.Equal(["a", "b", "c"], corpus.Actors.FindAll("sami noor").Select(actor => actor.Id));
        Assert.Equal("c", corpus.Actors.Find("SAMI NOOR")?.Id);
    }

    [Theory]
    [InlineData("hadi-al-farsy", "'hadi-al-farsi'")]
    [InlineData("Hadi al-Farsi", "'hadi-al-farsi'")]
    [InlineData("Coastal-Watch", "'coastal-watch'")]
    public void A_wrong_id_throws_and_the_message_suggests_the_right_one(string id, string suggestion)
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => Corpus.Actors[id]);
        Assert.Contains(id, thrown.Message, StringComparison.Ordinal);
        Assert.EndsWith($"Did you mean {suggestion}?", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_like_none_throws_without_a_suggestion() =>
        Assert.Equal(
            "There is no actor with the id 'zzz'.",
            Assert.Throws<KeyNotFoundException>(() => Corpus.Actors["zzz"]).Message
        );

    [Fact]
    public void Null_and_positions_outside_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Corpus.Actors[null!]);
        Assert.Throws<ArgumentNullException>(() => Corpus.Actors.Find(null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.Actors.FindAll(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Actors[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Actors[Corpus.Actors.Count]);
    }

    [Fact]
    public void A_derived_catalog_shares_the_items()
    {
        var derived = new NamedReports(Corpus);
        Assert.Same(Corpus.Reports[0], derived.HarbourTalks);
        Assert.Equal(Corpus.Reports, derived);
    }

    [Fact]
    public void Enumerating_and_looking_up_by_id_allocate_nothing()
    {
        var actors = Corpus.Actors;
        var count = Enumerate(actors);
        var before = GC.GetAllocatedBytesForCurrentThread();
        count += Enumerate(actors);
        var after = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(2 * (actors.Count + 2), count);
        Assert.Equal(0, after - before);
    }

    [Fact]
    public void An_empty_corpus_works()
    {
        foreach (var corpus in new[] { Corpus.Empty, Sample.Load("seeds-page|3|actors", "seeds-page|3|reports\n") })
        {
            Assert.Empty(corpus.Reports);
            Assert.Empty(corpus.Actors);
            Assert.Empty(corpus.Quotes);
            Assert.Empty(corpus.Statements);
            Assert.Null(corpus.Actors.Find("anybody"));
            Assert.Equal("0 reports, 0 actors, 0 quotes", corpus.ToString());
        }
    }

    private static int Enumerate(Catalog<Actor> actors)
    {
        var count = actors["hadi-al-farsi"].Quotes.Count > 0 ? 1 : 0;
        count += actors.Find("Hady Al-Farsy") is null ? 0 : 1;
        foreach (var actor in actors)
        {
            count += actor.Id.Length > 0 ? 1 : 0;
        }

        return count;
    }

    private sealed class NamedReports(Corpus corpus) : Catalog<Report>(corpus.Reports)
    {
        public Report HarbourTalks => this["2024-01-29-harbour-talks"];
    }
}
