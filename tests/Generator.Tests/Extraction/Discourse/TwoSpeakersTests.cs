namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Sentences in which two speak: each has his own words.</summary>
public sealed class TwoSpeakersTests
{
    [Theory]
    [InlineData("Ana Ruiz said that the deal was \"dead,\" while Jon Dale called it \"alive.\"")]
    [InlineData("Ana Ruiz said that the deal was \"dead\" and Jon Dale described it as \"alive.\"")]
    [InlineData("Ana Ruiz said that the deal was \"dead,\"[1] but Jon Dale praised it as \"alive.\"[2]")]
    [InlineData("The paper quoted Ana Ruiz as saying \"we stay\" and Jon Dale as saying \"we go.\"")]
    [InlineData("Unlike Ana Ruiz, who speaks of \"doom,\" Jon Dale sees \"a new dawn.\"")]
    [InlineData("Jon Dale said that Ana Ruiz's statement that the port was \"lost\" was \"childish.\"")]
    [InlineData("Jon Dale said that the deal, which Ana Ruiz has called \"a triumph,\" is \"dead.\"")]
    [InlineData("Replying to Ana Ruiz's post \"Enough is enough,\" Jon Dale wrote: \"We wait.\"")]
    [InlineData("Ana Ruiz and Jon Dale met. The former said \"yes,\" the latter \"no.\"")]
    public void Each_has_his_own_words(string body) => Assert.Equal(["Ana Ruiz", "Jon Dale"], Says.Speakers(body));

    [Theory]
    [InlineData("Reuters reported that Jon Dale had called the vote \"a circus.\"")]
    [InlineData("Reuters reported that Jon Dale told aides she was \"a traitor.\"")]
    [InlineData("Ana Ruiz's remarks came after Jon Dale warned of \"dark days.\"")]
    [InlineData("The statement came a day after Jon Dale said that the vote was \"a circus.\"")]
    [InlineData("Jon Dale's remark that pilots are \"weak\" angered Ana Ruiz.")]
    [InlineData("Ana Ruiz rejected Jon Dale's description of the vote as \"a circus.\"")]
    [InlineData("Ana Ruiz mocked Jon Dale for describing the vote as \"a circus.\"")]
    [InlineData("Ana Ruiz called on Jon Dale to apologize for calling her \"a traitor.\"")]
    [InlineData("Jon Dale apologized for calling Ana Ruiz \"a traitor.\"")]
    [InlineData("Jon Dale called Ana Ruiz's statement that the port was lost \"childish.\"")]
    [InlineData("Ana Ruiz quoted Jon Dale's words, \"We are not leaving,\" and laughed.")]
    [InlineData("Jon Dale responded to Ana Ruiz's post, telling reporters: \"He knows nothing.\"")]
    [InlineData("The Harbor Times published an interview with Jon Dale, in which he said: \"We wasted ten years.\"")]
    [InlineData("The Harbor Times published an article by Jon Dale, in which he wrote: \"We wasted ten years.\"")]
    [InlineData("On the website Al-Qimma, the deputy leader of the League, Jon Dale, wrote: \"We wait.\"")]
    public void One_speaks_and_the_other_is_spoken_of(string body) => Assert.Equal("Jon Dale", Says.One(body).Speaker);

    [Fact]
    public void Who_is_described_in_passing_still_speaks_himself() =>
        Assert.Equal(
            ["Jon Dale", "Ana Ruiz"],
            Says.Speakers("Ana Ruiz, described by Jon Dale as \"a traitor,\" said: \"We wait.\"")
        );

    [Theory]
    [InlineData("For Ana Ruiz, the deal was \"dead.\"", "Ana Ruiz")]
    [InlineData("To Ana Ruiz, Jon Dale is \"a fool.\"", "Ana Ruiz")]
    [InlineData("To Ana Ruiz, Jon Dale wrote that it was \"a dead deal.\"", "Jon Dale")]
    public void How_it_looks_to_somebody_is_his_word_where_nobody_else_says_it(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Fact]
    public void A_court_rules() =>
        Assert.Equal(
            ["Court", "Ana Ruiz"],
            Says.Speakers("The court ruled that the law was \"null and void,\" and Ana Ruiz called it \"a triumph.\"")
        );

    [Fact]
    public void The_words_are_of_the_one_who_made_the_remark() =>
        Assert.Equal("Jon Dale", Says.One("Jon Dale left. Ana Ruiz mocked Dale's \"napkin\" remark.").Speaker);

    [Fact]
    public void Two_men_have_two_wives() =>
        Assert.Equal(
            ["Jon Dale’s wife", "Lars Beck’s wife"],
            Says.Speakers(
                "Jon Dale died. His wife said: \"He loved the sea.\" Lars Beck died too. His wife said: \"He hated the sea.\""
            )
        );

    [Fact]
    public void A_description_is_the_subject_that_its_pronoun_takes_up() =>
        Assert.Equal(
            "Spokesman for the ministry",
            Says.One(
                "Jon Dale said that the strike would go on. A spokesman for the ministry declined to comment on what he called \"rumors.\""
            ).Speaker
        );

    [Theory]
    [InlineData(
        "The league's press office put out a poster of Jon Dale on a pier. The caption quotes him as saying: \"We wait.\"",
        "League's press office"
    )]
    [InlineData("The \"Reed Echo\" channel posted a photo of Jon Dale with his words: \"We wait.\"", "Reed Echo")]
    [InlineData("Ana Ruiz spoke. She quoted the late poet Jon Dale as saying: \"We wait.\"", "Ana Ruiz")]
    public void Who_shows_the_words_is_their_publisher(string body, string publisher)
    {
        var said = Says.One(body);
        Assert.Equal(("Jon Dale", publisher), (said.Speaker, said.Publisher));
    }

    [Theory]
    [InlineData("Ana Ruiz, M.P., said: \"We wait.\"", "Ana Ruiz")]
    [InlineData("Ana Ruiz, MD, said: \"We wait.\"", "Ana Ruiz")]
    [InlineData("Said Ana Ruiz: \"We wait.\"", "Ana Ruiz")]
    [InlineData("Wrote Ana Ruiz on X: \"We wait.\"", "Ana Ruiz")]
    [InlineData("ANA RUIZ SAID: \"We wait.\"", "ANA RUIZ")]
    [InlineData("Said Karim said: \"We wait.\"", "Said Karim")]
    [InlineData("Presidents Ana Ruiz and Jon Dale said: \"We wait.\"", "Ana Ruiz + Jon Dale")]
    [InlineData("Ministers Ana Ruiz (finance) and Jon Dale (trade) said: \"We wait.\"", "Ana Ruiz + Jon Dale")]
    [InlineData("Ashbah Al-Sahra (Ghosts of the Desert) said: \"We wait.\"", "Ashbah Al-Sahra")]
    public void What_stands_around_a_name_is_no_part_of_it(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Fact]
    public void A_newspaper_is_not_the_place_that_it_is_called_after() =>
        Assert.Equal(
            ["Osterland Post", "Osterland"],
            Says.Speakers("The Osterland Post said: \"We wait.\" Osterland said: \"We go.\"")
        );

    [Theory]
    [InlineData("Ana Ruiz, who was elected on March 3, said: \"We wait.\"")]
    [InlineData("Ana Ruiz, who left Facebook in 2020, wrote: \"We wait.\"")]
    public void What_a_relative_clause_tells_of_somebody_is_not_of_the_statement(string body)
    {
        var said = Says.One(body);
        Assert.Equal((null, null), (said.Date, said.Platform));
    }

    [Fact]
    public void What_describes_one_of_two_is_no_third() =>
        Assert.Equal(
            "Tor Haug + Ingrid Vell",
            Says.One(
                "Tor Haug, the head of the council of Orlun, and Ingrid Vell, its deputy, said: \"We are here.\""
            ).Speaker
        );

    [Fact]
    public void Whoever_is_answered_has_not_said_it() =>
        Assert.Equal(
            "Tor Haug",
            Says.One("Tor Haug replied to a user who accused him of lying: \"The lie is your silence.\"").Speaker
        );
}
