namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>What a note, a date or a document in the sentences around says of a statement.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public void A_note_behind_the_last_paragraph_of_a_quotation_is_the_statements() =>
        Assert.Equal(
            [3],
            Says.Citations(
                "Tor Haug told them: “The sea is for all.\n“Who sails past is no friend.”[3]\n[3] X, March 3, 2023."
            )
        );

    [Fact]
    public void A_note_on_where_the_sermon_was_shown_is_that_of_its_words()
    {
        var said = Says.Quotes(
            "On March 6, Tor Haug attacked the deal in his Friday sermon. \"A man may sell his coat,\" he said. The sermon was posted on Telegram the next day.[2]\n[2] Telegram, March 7, 2023."
        );
        Assert.Equal(
            [("Telegram", "2023-03-06", 2)],
            said.Select(quote => (quote.Platform!, quote.Date!, quote.Citation!.Value))
        );
    }

    [Fact]
    public void What_stands_before_an_inserted_cue_is_said_and_gives_no_day() =>
        Assert.Null(
            Says.One("Anyone who drives here today, Tor Haug wrote, does so because \"we paved this road.\"").Date
        );

    [Fact]
    public void Two_with_their_descriptions_speak_jointly() =>
        Assert.Equal(
            "Ana Ruiz + Tor Haug",
            Says.One(
                "The chief of the port, Ana Ruiz, and the envoy, Tor Haug, issued a joint statement that calls it \"a grave.\""
            ).Speaker
        );

    [Fact]
    public void Who_drew_a_memorandum_up_speaks_in_it() =>
        Assert.Equal(
            "Harbor Monitoring Unit",
            Says.One(
                "The memorandum, drawn up by the Harbor Monitoring Unit, concludes that it was shut \"on orders from above.\""
            ).Speaker
        );

    [Fact]
    public void What_somebody_is_told_is_the_statements() =>
        Assert.Equal(
            ["Sea Wind Movement", "Sea Wind Movement"],
            Says.Speakers(
                "In a statement the Sea Wind Movement called it \"the work of thieves.\" The merchants are assured of its \"free protection.\""
            )
        );

    [Fact]
    public void An_article_in_its_weekly_is_the_bodys() =>
        Assert.Equal(
            ["Sea Wind Movement", "Sea Wind Movement"],
            Says.Speakers(
                "The Sea Wind Movement devoted a page to it in its weekly. The article, titled \"Who Sells the Blood?\", describes the men of the Long Front as \"merchants.\" It closes with the words: \"God will ask.\""
            )
        );

    [Fact]
    public void A_decision_that_was_issued_speaks_for_who_issued_it() =>
        Assert.Equal(
            "Harbor Council",
            Says.One(
                "On March 6, the Harbor Council issued[1] a decision on the boats. The decision describes them as \"a right of the state.\""
            ).Speaker
        );

    [Theory]
    [InlineData("NORTHPORT, March 9 – The fee, Tor Haug announced on March 8, is \"a burden on the poor.\"")]
    [InlineData("NORTHPORT, March 9 (Coast News) – Tor Haug said on March 8 that the fee was \"a burden.\"")]
    public void The_day_of_a_dateline_is_not_that_of_the_statement(string body) =>
        Assert.Equal(("Tor Haug", "2023-03-08"), (Says.One(body).Speaker, Says.One(body).Date));

    [Fact]
    public void A_dateline_is_no_speaker() =>
        Assert.Equal(
            "Trawler Association + Sailors' Union",
            Says.One(
                "NORTHPORT, March 9 – The Trawler Association and the Sailors' Union issued a joint statement in which they rejected it as \"a ban.\""
            ).Speaker
        );

    [Theory]
    [InlineData(
        "\"Before May I paid one man,\" said a potato wholesaler in Northport.",
        "Potato wholesaler in Northport"
    )]
    [InlineData("Tor Haug, harbor master of Northport, came. \"It is shut,\" the harbor master wrote.", "Tor Haug")]
    [InlineData(
        "The channel showed the Iraqi minister of ports, Tor Haug, on a quay. The minister said: \"It is shut.\"",
        "Tor Haug"
    )]
    [InlineData(
        "The Kuwaiti Ministry of Public Works met. The Kuwaiti ministry added: \"It is shut.\"",
        "Kuwaiti Ministry of Public Works"
    )]
    public void A_description_is_read_to_its_end(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Fact]
    public void Who_is_spoken_of_in_an_inverted_condition_does_not_speak() =>
        Assert.Equal(
            ["Tor Haug", "Tor Haug"],
            Says.Speakers(
                "Tor Haug wrote in a post that he had sent \"men and money\" should the Yemenis ask for them. It also calls the quay \"a clerk's office.\""
            )
        );
}
