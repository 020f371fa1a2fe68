namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Turns by which reports bring in a speaker without a plain "A said".</summary>
public sealed class NewsFormulaTests
{
    [Theory]
    [InlineData(
        "The sharpest response came from the Sea Wind Movement, whose bureau described it as \"a mandate.\"",
        "Sea Wind Movement"
    )]
    [InlineData(
        "It was set off by Karim Nasr, a preacher from Kunar Province, who told a crowd it was \"no modesty.\"",
        "Karim Nasr"
    )]
    [InlineData(
        "A post published the same day on the \"East Wind\" channel claimed it was \"a camera bought in dollars.\"",
        "East Wind"
    )]
    [InlineData(
        "Two deputies, Larisa Lund and Tor Haug, proposed a law. In a letter, they wrote that \"it must not be.\"",
        "Larisa Lund + Tor Haug"
    )]
    [InlineData(
        "Nasr left. A shipping agent, who asked not to be named, said it was over. He called it \"the worst of all.\"",
        "Shipping agent"
    )]
    [InlineData(
        "A person close to the owner was blunter. \"They are furious,\" the person said.",
        "Person close to the owner"
    )]
    [InlineData(
        "Tor Haug, chairman of the Elders, came. The tribal chief warned: \"We will close the road.\"",
        "Tor Haug"
    )]
    [InlineData(
        "Karim Nasr, a preacher, spoke. After a visit to Kabul, the preacher left. He called it \"a war of words.\"",
        "Karim Nasr"
    )]
    public void The_speaker_is_found(string body, string speaker) => Assert.Equal(speaker, Says.One(body).Speaker);

    [Fact]
    public void A_document_with_its_note_is_what_the_words_behind_it_are_from()
    {
        var said = Says.One(
            "The reply came from Tor Haug, in a long interview with the newspaper Harbor Times.[3] \"Nobody disputes it,\" he said.\n[3] Harbor Times, March 2, 2023."
        );
        Assert.Equal(("Tor Haug", 3, "Interview"), (said.Speaker, said.Citation, said.Form));
    }

    [Fact]
    public void His_sermon_is_his_whatever_day_stands_between() =>
        Assert.Equal(
            ("Karim Nasr", 4),
            Says.Quotes(
                    "Sheikh Karim Nasr devoted part of his March 16 Friday sermon to it. The sermon was uploaded to YouTube.[4] \"It is shut,\" the cleric declared.\n[4] YouTube, March 17, 2023."
                )
                .Select(quote => (quote.Speaker, quote.Citation ?? 0))
                .Single()
        );

    [Theory]
    [InlineData(
        "Tor Haug, in an interview on Canal Nacional late Wednesday, called it \"a grave for the boats.\"",
        "2023-03-15",
        "Canal Nacional"
    )]
    [InlineData("\"It is shut,\" Tor Haug told a news conference Thursday as members banged pots.", "2023-03-16", null)]
    public void Days_and_places_stand_without_their_prepositions(string body, string date, string? platform) =>
        Assert.Equal((date, platform), (Says.One(body).Date, Says.One(body).Platform));

    [Fact]
    public void Where_somebody_is_from_is_no_body_that_he_speaks_for() =>
        Assert.All(
            Says.Facts("Karim Nasr, a preacher from Kunar Province, said: \"It is shut.\"").Actors,
            actor => Assert.All(actor.Affiliations, held => Assert.Null(held.Organization))
        );
}
