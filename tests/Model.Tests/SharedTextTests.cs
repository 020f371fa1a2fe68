using SeedsSdk.Shared;

namespace SeedsSdk.Model.Tests;

public class SharedTextTests
{
    [Theory]
    [InlineData("We stay,", "We stay")]
    [InlineData("We stay, ", "We stay")]
    [InlineData("  We\u00a0 stay\n in  port ", "We stay in port")]
    [InlineData("One.\n\n“Two.\n\n\"Three.", "One. Two. Three.")]
    [InlineData("One.\n\n  «Two.", "One. Two.")]
    [InlineData("He calls\n“the deep” a friend", "He calls “the deep” a friend")]
    [InlineData("He calls\n\"the deep\" a friend", "He calls \"the deep\" a friend")]
    [InlineData("“a name” stays", "“a name” stays")]
    [InlineData(",", ",")]
    [InlineData("", "")]
    public void Display_text_is_what_a_reader_would_copy(string verbatim, string text) =>
        Assert.Equal(text, QuoteText.Display(verbatim));

    [Fact]
    public void A_quotes_id_follows_its_words_and_their_occurrence()
    {
        var ids = new QuoteIds();
        var first = Next(ids, "We stay in port,");
        Assert.Matches("^r#[0-9a-f]{8}$", first);
        Assert.Equal(first + ".2", Next(ids, "we  stay in port"));
        Assert.Equal(first + ".3", Next(ids, "“We stay … in port!”"));
        Assert.NotEqual(first, Next(ids, "We stay import"));
        Assert.Equal(first, Next(new QuoteIds(), "We stay in port"));
    }

    [Fact]
    public void Straight_and_curly_apostrophes_give_the_same_id() =>
        Assert.Equal(new QuoteIds().Next("it's ours"), new QuoteIds().Next("it’s ours"));

    [Fact]
    public void Ids_never_change_between_versions() =>
        Assert.Equal("r#bc7cc6de", Next(new QuoteIds(), "We stay in port"));

    [Theory]
    [InlineData("Hadi al-Ka'bi", "hadi-al-kabi")]
    [InlineData("  'Ádil  Ṣāliḥ ", "adil-salih")]
    [InlineData("Port & Pier (North)", "port-and-pier-north")]
    [InlineData("Größe", "grosse")]
    [InlineData("ميناء الشمال", "ميناء-الشمال")]
    [InlineData("𝒜dil", "𝒜dil")]
    [InlineData("—!—", "")]
    public void A_slug_is_a_name_one_can_type(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    private static string Next(QuoteIds ids, string verbatim)
    {
        var (hash, before) = ids.Next(verbatim);
        return QuoteIds.Of("r", hash, before);
    }
}
