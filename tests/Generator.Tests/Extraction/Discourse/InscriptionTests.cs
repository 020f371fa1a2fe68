namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>What stands in a picture or in a part of a document is said by the one whose it is.</summary>
public sealed class InscriptionTests
{
    private const string Before =
        "On March 2, the Salt Wind Telegram channel published a video about the quay. It said that the port was \"shut.\" ";

    [Theory]
    [InlineData("Text on the screen reads:")]
    [InlineData("Text superimposed on the video in Norse reads:")]
    [InlineData("Text at the bottom of the flyer says:")]
    [InlineData("On-screen text in English reads:")]
    [InlineData("The poster, which shows a boat, bears the text:")]
    [InlineData("The second chapter says:")]
    [InlineData("One slide says:")]
    [InlineData("The last page reads:")]
    [InlineData("The account bio reads:")]
    public void The_words_are_the_statements_in_hand(string cue) =>
        Assert.Equal(
            ["Salt Wind Telegram channel", "Salt Wind Telegram channel"],
            Says.Speakers(Before + cue + " \"We keep the boats.\"")
        );

    [Fact]
    public void Parts_of_documents_are_no_actors() =>
        Assert.DoesNotContain(
            Says.Facts(Before + "The second chapter urges readers to \"keep the boats.\"").Actors,
            actor => actor.Name.Contains("chapter", StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public void A_slide_of_somebody_else_is_not_in_hand() =>
        Assert.NotEqual(
            "Salt Wind Telegram channel",
            Says.Speakers(Before + "A slide by Tor Haug says: \"We keep the boats.\"").Last()
        );

    [Theory]
    [InlineData("The post received many comments, including:")]
    [InlineData("The post attracted dozens of angry comments, including:")]
    [InlineData("The video sparked angry reactions, including")]
    public void What_others_answer_to_a_text_is_not_its_authors(string cue) =>
        Assert.Equal(
            ["Salt Wind Telegram channel", "", ""],
            Says.Speakers(Before + cue + " \"Shut them all,\" and \"It is time.\"")
        );
}
