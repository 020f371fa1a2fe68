namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Where a sentence names several, the words are of the one who says them, not of the nearest or the subject.</summary>
public sealed class WhoseWordsTests
{
    [Theory]
    [InlineData("Mayor Ortiz was called \"a puppet of the port\" by Senator Jon Dale.")]
    [InlineData("Mayor Ortiz was described as \"a puppet of the port\" by Senator Jon Dale.")]
    [InlineData("After an accusation by Senator Jon Dale that he was \"a puppet,\" Mayor Ortiz left.")]
    [InlineData("Asked by Jon Dale whether he was \"a puppet,\" Mayor Ortiz left.")]
    public void What_is_said_of_somebody_is_not_his(string body) => Assert.Equal("Jon Dale", Says.One(body).Speaker);

    [Theory]
    [InlineData("Tor Haug, whom Karim Nasr called a \"puppet,\" said the port was \"shut.\"")]
    [InlineData("Asked by Karim Nasr whether it was \"puppet land,\" Tor Haug said the port was \"shut.\"")]
    [InlineData("Asked by Karim Nasr about the \"puppet,\" Tor Haug smiled and answered: \"It is shut.\"")]
    public void The_words_in_between_and_the_answer_have_their_own_speakers(string body) =>
        Assert.Equal(["Karim Nasr", "Tor Haug"], Says.Speakers(body));

    [Theory]
    [InlineData("Tor Haug wrote: \"It is shut.\"[1], [2] Karim Nasr wrote: \"It is open.\"")]
    [InlineData("Tor Haug wrote: \"It is shut,\" – Karim Nasr wrote: \"It is open.\"")]
    public void Each_colon_has_its_words(string body) => Assert.Equal(["Tor Haug", "Karim Nasr"], Says.Speakers(body));

    [Fact]
    public void Who_passes_a_statement_on_is_not_its_author()
    {
        var said = Says.One(
            "The Pilots' Union issued a statement on March 10 on Facebook.[1] The statement, which was also shared by Karim Nasr, warned that the port was \"a grave.\""
        );
        Assert.Equal(("Pilots' Union", "Facebook", 1), (said.Speaker, said.Platform, said.Citation));
    }

    [Fact]
    public void It_is_the_channel_that_shows_a_mans_words() =>
        Assert.Equal(
            ["Tor Haug", "Harbor Channel"],
            Says.Speakers("The Harbor Channel quoted Tor Haug as saying: \"It is shut.\" It commented: \"He speaks.\"")
        );

    [Fact]
    public void Both_are_those_who_share_the_sentence_before() =>
        Assert.Equal(
            "Karim Nasr + Tor Haug",
            Says.One("Karim Nasr and Tor Haug met on Monday. Both said the port was \"shut.\"").Speaker
        );

    [Theory]
    [InlineData("The Haug family said: \"It is shut.\" Tor Haug was ill.", "Haug family")]
    [InlineData("A user named \"seagull77\" wrote: \"It is shut.\"", "seagull77")]
    [InlineData("PM Jon Dale said: \"It is shut.\"", "Jon Dale")]
    [InlineData("Spokesman for the Interior Ministry Tor Haug said: \"It is shut.\"", "Tor Haug")]
    public void A_speaker_is_called_by_his_name(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Theory]
    [InlineData("Unit 8200 said: \"It is shut.\" Unit 504 said: \"It is open.\"", "Unit 8200", "Unit 504")]
    [InlineData(
        "The 1st Dock Brigade said: \"A.\" The 2nd Dock Brigade said: \"B.\"",
        "1st Dock Brigade",
        "2nd Dock Brigade"
    )]
    [InlineData("Brigade 1000 said: \"It is shut.\" WHO said: \"It is open.\"", "Brigade 1000", "WHO")]
    public void A_number_is_part_of_a_bodys_name(string body, string first, string second) =>
        Assert.Equal([first, second], Says.Speakers(body));

    [Fact]
    public void A_ministry_is_that_of_its_state() =>
        Assert.Equal(
            ["Iranian Foreign Ministry", "Russian Foreign Ministry", "Russian Foreign Ministry"],
            Says.Speakers(
                "The Iranian Foreign Ministry said: \"It is shut.\" The Russian Foreign Ministry said: \"It is open.\" The Foreign Ministry added: \"It is done.\""
            )
        );

    [Theory]
    [InlineData("Tor Haug, who calls himself \"Light of the Desert,\" said: \"It is shut.\"", "Tor Haug")]
    [InlineData("The prefect's office called it \"unlawful talk of the quay.\"", "Prefect's office")]
    [InlineData("The editorial \"Port of Tears\" said: \"It is shut.\"", "")]
    [InlineData("A company statement issued on March 3 said the deal was \"by a clear majority.\"", "")]
    public void A_name_or_a_text_in_marks_is_no_speaker_of_its_own(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Fact]
    public void A_channel_is_one_with_and_without_its_platform() =>
        Assert.Equal(
            ["Coast Wind channel", "Coast Wind channel"],
            Says.Speakers(
                "The Coast Wind channel wrote: \"It is shut.\" The Coast Wind Telegram channel added: \"It is open.\""
            )
        );

    [Fact]
    public void He_is_the_subject_though_a_surname_is_all_that_is_known() =>
        Assert.Equal(
            ["Reed", "Reed"],
            Says.Speakers(
                "Reed tweeted that the port was \"shut.\" It was closed, he added on Instagram, \"by fools.\""
            )
        );

    [Theory]
    [InlineData("Tor Haug estimated that Orlun had sent \"dozens of instructors.\"", "Tor Haug")]
    [InlineData(
        "Tor Haug, in a statement on his website, torhaug.com, on March 5, called for \"total war.\"",
        "Tor Haug"
    )]
    [InlineData("Ingrid Vell quoted Tor Haug as telling mourners that \"the south is not for rent.\"", "Tor Haug")]
    [InlineData("According to a post on the Coast News channel, the strike \"failed.\"", "Coast News channel")]
    public void Those_beside_the_speaker_do_not_take_his_words(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Theory]
    [InlineData("“Our work has changed,” Twitter said in a statement.", "Twitter")]
    [InlineData("In other words, explained captain Tor Haug: “What does that have to do with it?”", "Tor Haug")]
    public void Platforms_speak_for_themselves_and_captains_behind_a_comma(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);
}
