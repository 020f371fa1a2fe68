namespace SeedsSdk.Model.Tests;

public class DisplayTests
{
    private static readonly Corpus Corpus = Sample.Corpus;
    private static readonly Report Talks = Corpus.Reports[0];

    [Fact]
    public void Everything_prints_as_a_person_would_put_it()
    {
        Assert.Equal("2 reports, 5 actors, 5 quotes", Corpus.ToString());
        Assert.Equal("Harbour Talks, 2024-01-29 (3 quotes)", Talks.ToString());
        Assert.Equal("Hadi al-Farsi", Talks.Actors[0].ToString());
        Assert.Equal("Hadi al-Farsi: spokesman, Harbour Council (2024-01-29)", Talks.Affiliations[0].ToString());
        Assert.Equal("Abbas al-Farsi: elder (2024-01-29)", Talks.Affiliations[1].ToString());
        Assert.Equal("Hadi al-Farsi: Poster on Telegram, 2024-01-26 (2 quotes)", Talks.Statements[0].ToString());
        Assert.Equal("Hadi al-Farsi, 2024-01-26: \"We stay in port\"", Talks.Quotes[0].ToString());
        Assert.Equal("Ministry of Ports and Harbour Council: \"No ship leaves. Not one.\"", Talks.Quotes[2].ToString());
        Assert.Equal("(nobody): \"somehow\"", Corpus.Quotes[^1].ToString());
        Assert.Equal("[1] Telegram, January 26, 2024.", Talks.Citations[0].ToString());
        Assert.Equal("[2] (no such note)", Talks.Citations[1].ToString());
        Assert.Equal("Telegram, 2024-01-26, t.me/harbour", Talks.Citations[0].Sources[0].ToString());
        Assert.Equal("(lead): 2 quotes", Talks.Sections[0].ToString());
        Assert.Equal("What the Ministry said: 1 quote", Talks.Sections[1].ToString());
        Assert.Equal(
            "named-subject, cue \"wrote\", written \"Hadi al-Farsi\" (95 %)",
            Talks.Quotes[0].Attribution.ToString()
        );
        Assert.Equal(Talks.Text.AsString(), Talks.Text.ToString());
    }

    [Fact]
    public void Long_quotes_are_cut_between_characters_and_not_within_one() =>
        Assert.Equal(new string('a', 59) + "…", Display.Shorten(new string('a', 59) + "🚢🚢", 60));
}
