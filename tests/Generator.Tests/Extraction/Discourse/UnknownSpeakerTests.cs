namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Words of a speaker that no rule knows are nobody's: never those of who spoke before.</summary>
public sealed class UnknownSpeakerTests
{
    private static string Last(string sentence) =>
        Says.Speakers("Tor Haug said the port was \"shut.\" " + sentence).Last();

    [Theory]
    [InlineData("Most said \"we stay here.\"")]
    [InlineData("Another said: \"We stay here.\"")]
    [InlineData("Nobody said \"we stay here.\"")]
    [InlineData("Others: \"We stay here.\"")]
    [InlineData("More than one docker shouted \"we stay here.\"")]
    [InlineData("One in three said \"we stay here.\"")]
    [InlineData("On the wall somebody had sprayed \"we stay here.\"")]
    [InlineData("Graffiti nearby: \"We stay here.\"")]
    [InlineData("The caption read: \"We stay here.\"")]
    [InlineData("The reply came: \"We stay here.\"")]
    public void Words_of_somebody_else_do_not_go_on_from_the_sentence_before(string sentence) =>
        Assert.Equal("", Last(sentence));

    [Theory]
    [InlineData("\"We stay here.\"")]
    [InlineData("And then: \"We stay here.\"")]
    [InlineData("On the quay: \"We stay here.\"")]
    [InlineData("Asked about the quay: \"We stay here.\"")]
    [InlineData("Of the union, \"we stay with it.\"")]
    [InlineData("Further: \"We stay here.\"")]
    public void A_sentence_without_a_clause_of_its_own_goes_on(string sentence) =>
        Assert.Equal("Tor Haug", Last(sentence));

    [Theory]
    [InlineData("@seagull77 wrote: \"It rains here.\"", "@seagull77")]
    [InlineData("محمد علي said: \"It rains here.\"", "محمد علي")]
    [InlineData("李伟 said: \"It rains here.\"", "李伟")]
    public void A_handle_and_a_name_in_a_script_without_capitals_are_names(string sentence, string name) =>
        Assert.Equal(name, Last(sentence));

    [Theory]
    [InlineData("Karim Nasr (@karimnasr) wrote: \"It rains here.\" @karimnasr added: \"It snows.\"", "Karim Nasr")]
    [InlineData("Karim Nasr (كريم نصر) wrote: \"It rains here.\" كريم نصر added: \"It snows.\"", "Karim Nasr")]
    public void What_stands_in_brackets_behind_a_name_names_the_same(string sentence, string name) =>
        Assert.Equal(name, Last(sentence));

    [Fact]
    public void A_reply_is_of_the_one_who_replies() =>
        Assert.Equal(
            "Pilots' Union",
            Last("The Pilots' Union took two days to reply. The reply calls it a \"grave.\"")
        );

    [Fact]
    public void Reported_words_of_nobody_known_are_kept_however_few() =>
        Assert.Equal("", Last("Most said the quay was \"over.\""));

    [Fact]
    public void A_surname_that_two_share_is_nobodys_where_one_sentence_names_both() =>
        Assert.Equal("", Last("Jon Haug met Tor Haug on Monday. Haug called the port \"a grave for all the boats.\""));

    [Fact]
    public void A_caption_is_of_the_one_who_posts_the_picture() =>
        Assert.Equal("Tor Haug", Last("Haug put out a poster: \"We stay.\" The caption read: \"We stay here.\""));

    [Theory]
    [InlineData("\"It is not,\" said another.")]
    [InlineData("\"It is not,\" someone shouted.")]
    [InlineData("\"It is not,\" said one of them.")]
    [InlineData("\"It is not!\" another man said from the quay.")]
    [InlineData("\"It is not,\" came the reply.")]
    [InlineData("\"It is not,\" ran the headline in the Courier.")]
    [InlineData("\"It is not,\" goes the slogan of the Harbor Union.")]
    [InlineData("\"It is not,\" hissed Eva Moss.")]
    [InlineData("\"It is not,\" per Eva Moss.")]
    [InlineData("\"It is not\" (Eva Moss).")]
    public void Words_with_a_clause_of_their_own_behind_them_do_not_go_on(string sentence) =>
        Assert.Contains(Last(sentence), new[] { "", "Eva Moss", "Another man", "Courier", "Harbor Union" });

    [Theory]
    [InlineData("\"It is not.\"")]
    [InlineData("\"It is not,\" and \"it was not.\"")]
    [InlineData("\"It is not,\" but \"it will be.\"")]
    [InlineData("\"It is not\" (as of today).")]
    public void Words_with_none_behind_them_go_on(string sentence) => Assert.Equal("Tor Haug", Last(sentence));

    [Theory]
    [InlineData("Eva Moss disagreed. \"I want a receipt!\"")]
    [InlineData("Eva Moss was furious. \"I want a receipt!\"")]
    [InlineData("Eva Moss shook her head. \"I want a receipt!\"")]
    public void Words_behind_what_another_person_did_are_that_ones(string sentences) =>
        Assert.Equal("Eva Moss", Last(sentences));

    [Theory]
    [InlineData("Eva Moss disagreed.\n\"I want a receipt!\"")]
    [InlineData("Eva Moss and Nils Aro disagreed. \"I want a receipt!\"")]
    public void They_are_nobodys_where_that_may_be_another_still(string sentences) => Assert.Equal("", Last(sentences));

    [Theory]
    [InlineData("The quay was empty. \"I want a receipt!\"")]
    [InlineData("Tor Haug shook his head. \"I want a receipt!\"")]
    [InlineData("Haug paused. \"I want a receipt!\"")]
    public void Words_behind_what_nobody_else_did_go_on(string sentences) => Assert.Equal("Tor Haug", Last(sentences));
}
