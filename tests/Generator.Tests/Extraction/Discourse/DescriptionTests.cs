namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Whom a description, a pronoun or a short form stands for.</summary>
public sealed class DescriptionTests
{
    private static string Speaker(string body) => Says.One(body).Speaker;

    private static string Speaker(string body, int quote) => Says.Speakers(body).ElementAt(quote);

    [Theory]
    [InlineData("\"The port is shut,\" said the union's secretary, Tor Haug, outside the hall.")]
    [InlineData("«The port is shut», declared its president, Tor Haug, at the assembly.")]
    [InlineData("In the words of the union's president, Tor Haug, \"the port is shut.\"")]
    [InlineData("According to the union's president, Tor Haug, \"the port is shut.\"")]
    [InlineData("The harbor master of Northport, Tor Haug, said that the port was \"a grave for boats.\"")]
    public void A_description_with_a_name_behind_it_is_the_named_one(string body) =>
        Assert.Equal("Tor Haug", Speaker(body));

    [Theory]
    [InlineData("Tor Haug, bishop of Northport, came on Monday. The prelate said: \"The port is shut.\"")]
    [InlineData("Tor Haug, a lawmaker from Northport, came on Monday. The politician said: \"The port is shut.\"")]
    [InlineData("Ambassador Tor Haug came on Monday. The diplomat said: \"The port is shut.\"")]
    [InlineData("Colonel Tor Haug, a colonel of the guard, came. The officer said: \"The port is shut.\"")]
    public void A_wider_noun_takes_up_the_one_with_the_role(string body) => Assert.Equal("Tor Haug", Speaker(body));

    [Theory]
    [InlineData("When he came back, Tor Haug called the port \"a grave for boats.\"")]
    [InlineData("At the meeting in which he presented the plan, Tor Haug defended it as \"a fair price.\"")]
    public void A_pronoun_may_come_before_its_name(string body) =>
        Assert.Equal("Tor Haug", Speaker("Karim Hassan left on Sunday. " + body));

    [Fact]
    public void Who_speaks_in_a_subordinate_clause_is_not_taken_up() =>
        Assert.Equal(
            "Tor Haug",
            Speaker(
                "Tor Haug, the minister, came on Monday. The minister grew angry when a reporter asked about the quay. \"The port is shut,\" he snapped."
            )
        );

    [Fact]
    public void It_is_the_body_that_became_the_subject_and_no_person() =>
        Assert.Equal(
            "Pilots' Union",
            Says.Speakers(
                    "Tor Haug said: \"The port is shut.\" The Pilots' Union met at noon. In a statement it called the quay \"a grave for boats.\""
                )
                .Last()
        );

    [Fact]
    public void They_are_both_subjects() =>
        Assert.Equal(
            "Pilots' Union + Dockers' League",
            Speaker(
                "The Pilots' Union and the Dockers' League have launched an appeal, in which they ask all captains to \"stay behind the third buoy.\""
            )
        );

    [Fact]
    public void The_two_bodies_are_those_of_the_joint_statement() =>
        Assert.Equal(
            ["Pilots' Union + Dockers' League", "Pilots' Union + Dockers' League"],
            Says.Speakers(
                "The Pilots' Union and the Dockers' League issued a statement that the port was \"a grave for boats.\" The two unions also thank the captains for their \"firm hand.\""
            )
        );

    [Theory]
    [InlineData("Sirwan Haji Mahmud")]
    [InlineData("Dlawar Sheikh Rauf")]
    [InlineData("Sirwan Haji")]
    public void A_form_of_address_may_be_part_of_a_name(string name) =>
        Assert.Equal(name, Speaker($"Its chairman, {name}, called the port \"a grave for boats.\""));

    [Theory]
    [InlineData("Tomás Undurraga Vial", "Undurraga")]
    [InlineData("Tan Boon Keng", "Tan")]
    [InlineData("Yahya Sarea", "Saree")]
    [InlineData("Tor Haug", "Haug")]
    public void A_short_form_or_another_spelling_is_the_same_man(string full, string brief) =>
        Assert.Equal(full, Speaker($"{full} came on Monday. {brief} said: \"The port is shut.\""));

    [Theory]
    [InlineData("Tor Karim", "Karimi")]
    [InlineData("Tor Hassan", "Hussein")]
    [InlineData("Tor Hill", "Hall")]
    public void Another_name_is_another_man(string full, string brief) =>
        Assert.Equal(brief, Speaker($"{full} came on Monday. {brief} said: \"The port is shut.\""));

    [Theory]
    [InlineData("\"The port is shut,\" said John King, a captain.", "John King")]
    [InlineData("The port \"is a grave,\" retired navy captain Tor Haug said.", "Tor Haug")]
    public void A_word_that_is_often_a_role_or_a_verb_may_be_part_of_the_phrase(string body, string speaker) =>
        Assert.Equal(speaker, Speaker(body));

    [Theory]
    [InlineData("The militant group Sea Wind", "Sea Wind")]
    [InlineData("The NGO Clear Water", "Clear Water")]
    [InlineData("An account that many pilots follow, \"Lions of the Quay,\"", "Lions of the Quay")]
    [InlineData("Basin Movement, the group that publishes the magazine \"Tide,\"", "Basin Movement")]
    public void A_body_is_named_past_what_it_is(string subject, string speaker) =>
        Assert.Equal(speaker, Speaker($"{subject} called the port \"a grave for boats.\""));

    [Theory]
    [InlineData(
        "An official of the port, who gave his name as Tor Haug, said that the quay was \"a grave for boats.\""
    )]
    [InlineData(
        "A captain, who asked to be identified only as Tor Haug, said that the quay was \"a grave for boats.\""
    )]
    [InlineData("A captain, Tor Haug, said that the quay was \"a grave for boats.\"")]
    public void Who_gives_his_name_is_named(string body) => Assert.Equal("Tor Haug", Speaker(body));

    [Theory]
    [InlineData("A person familiar with its operations", "Person familiar with its operations")]
    [InlineData("A captain close to the talks", "Captain close to the talks")]
    public void A_description_holds_what_stands_behind_its_noun(string words, string speaker) =>
        Assert.Equal(speaker, Speaker($"{words} said that the port was \"a grave for boats.\""));

    [Fact]
    public void Behind_but_a_clause_has_its_own_subject() =>
        Assert.Equal(
            ["Pilots' Union", "Several captains"],
            Says.Speakers(
                "The Pilots' Union blamed \"the tide,\" but several captains, speaking to reporters, pointed to the minister, describing the quay as \"a grave for boats.\""
            )
        );

    [Theory]
    [InlineData("Tor Haug gave a lecture on Monday. The lecture was long. The port, he said, was \"a grave.\"")]
    [InlineData("Tor Haug devoted his Friday sermon to the quay. The sermon was long. It called the port \"a grave.\"")]
    [InlineData(
        "Tor Haug distributed a leaflet, the radio reported. The leaflet calls the port \"a grave for boats.\""
    )]
    public void What_somebody_makes_is_his(string body) =>
        Assert.Equal("Tor Haug", Speaker("Karim Hassan said: \"The port is open.\" " + body, 1));

    [Fact]
    public void A_new_sections_editorial_is_not_the_last_speakers() =>
        Assert.Equal(
            "",
            Says.Speakers(
                    "Karim Hassan said: \"The port is open.\"\n# The Paper Answers\nThe editorial opens with a jab: \"The port is shut.\""
                )
                .Last()
        );

    [Theory]
    [InlineData("The mayor said: \"We are tired.\"")]
    [InlineData("The minister replied: \"We are tired.\"")]
    [InlineData("The company said: \"We are tired.\"")]
    [InlineData("The union said on March 5 that it was \"ready for all.\"")]
    public void A_description_of_nobody_known_is_not_the_last_speaker(string sentence) =>
        Assert.NotEqual("Max Orr", Says.Speakers("Max Orr said: \"The port is shut.\" " + sentence).Last());

    [Fact]
    public void A_number_is_part_of_a_name() =>
        Assert.Equal(
            ["1st Brigade", "2nd Brigade", "Brigade 313", "Brigade 331", "Basin 24"],
            Says.Speakers(
                "The 1st Brigade said: \"We go.\" The 2nd Brigade said: \"We stay.\" Brigade 313 said: \"We run.\" Brigade 331 said: \"We sit.\" Basin 24 said: \"We stand.\""
            )
        );

    [Fact]
    public void Who_was_he_is_not_she() =>
        Assert.Equal(
            ["Jon Dale", "Ana Ruiz"],
            Says.Speakers("Ana Ruiz met Jon Dale. He said: \"We lost.\" She said: \"Goodbye then.\"")
        );

    [Theory]
    [InlineData("The Pilots' Union on Thursday rejected the plan, saying the port was \"a grave for boats.\"")]
    [InlineData("The Pilots' Union on March 5 called the port \"a grave for boats.\"")]
    [InlineData("PORT SUDAN - The Pilots' Union rejected the plan, saying the port was \"a grave for boats.\"")]
    public void News_style_puts_day_and_place_in_between(string body) => Assert.Equal("Pilots' Union", Speaker(body));

    [Fact]
    public void Neither_of_them_said_it() =>
        Assert.DoesNotContain(
            "Reed",
            Says.Speakers("Neither Carter nor Reed said that the port was \"a grave for all boats at sea.\"")
                .FirstOrDefault()
                ?? "",
            StringComparison.Ordinal
        );

    [Fact]
    public void A_given_name_tells_he_from_she() =>
        Assert.Equal(
            "Elena Haug",
            Speaker("Elena Haug met Karim Hassan on Monday. Hassan came late. She said: \"The port is shut.\"")
        );

    [Fact]
    public void A_campaign_is_not_the_person_it_is_for() =>
        Assert.Equal(
            ["Tor Haug", "Haug campaign"],
            Says.Speakers(
                "Tor Haug said: \"The port is shut.\" The Haug campaign called the quay \"a grave for boats.\""
            )
        );

    [Fact]
    public void An_agency_passes_on_what_somebody_says() =>
        Assert.Equal(
            "Tor Haug",
            Speaker("According to the agency Basin News, Tor Haug said that the port was \"a grave for boats.\"")
        );

    [Fact]
    public void The_spokesperson_is_the_one_described_before() =>
        Assert.Equal(
            ["Basin Lines spokesperson", "Basin Lines spokesperson"],
            Says.Speakers(
                "\"The port is shut,\" a Basin Lines spokesperson said. The spokesperson added that the quay was \"a grave for boats.\""
            )
        );

    [Fact]
    public void Who_carries_a_banner_says_what_it_says() =>
        Assert.Equal(
            "The pilots",
            "The "
                + Speaker("The pilots were less polite: \"Sell the villas!\" read the banner they unrolled.")
                    .ToLowerInvariant()
        );

    [Theory]
    [InlineData("\"The port is shut.\" — Tor Haug")]
    [InlineData("“The port is shut.” ― Tor Haug")]
    [InlineData("“The port is shut.” – Tor Haug, captain")]
    public void A_name_behind_a_dash_signs_the_words(string body) => Assert.Equal("Tor Haug", Speaker(body));

    [Theory]
    [InlineData("A pro-ISIS Telegram channel wrote: \"Rise up, lions.\"", "Pro-ISIS Telegram channel")]
    [InlineData("A Telegram channel that supports the Front wrote: \"Rise up, lions.\"", "Telegram channel")]
    [InlineData(
        "A jihadi channel posted a message in English. The message reads: \"Rise up, lions.\"",
        "Jihadi channel"
    )]
    public void A_channel_without_a_name_is_one_that_nobody_has_spoken_on(string body, string channel)
    {
        var said = Says.Quotes("Tor Haug tweeted: \"We won the day.\"\n" + body);
        Assert.Equal(["Tor Haug", channel], said.Select(quote => quote.Speaker));
    }

    [Fact]
    public void The_leader_of_a_body_is_its_secretary_general() =>
        Assert.Equal(
            ["Tor Haug", "Tor Haug"],
            Says.Speakers(
                "Tor Haug, secretary-general of the Coast Brigades, said: \"We won.\" In another tweet, the Coast Brigades leader said: \"Soon it will be over.\""
            )
        );

    [Theory]
    [InlineData(
        "Several coast channels praised him.\nThe Telegram channel Iron Dawn Press posted a picture. In a follow-up post, the channel wrote: \"He was one of us.\""
    )]
    [InlineData(
        "The channel Iron Dawn Press cited a port source as saying that he \"had contacts.\" The channel opined that \"silence is best.\""
    )]
    public void One_channel_is_not_several_and_not_its_source(string body) =>
        Assert.Equal("Iron Dawn Press", Says.Quotes(body)[^1].Speaker);

    [Fact]
    public void Whoever_answers_for_an_editorial_is_its_author() =>
        Assert.Equal(
            ["Al-Naba", "Al-Naba", "Al-Naba"],
            Says.Speakers(
                "An editorial in Al-Naba accuses the rivals of becoming \"hirelings.\" The author asserts that there is \"no difference\" between them. The editorial adds that they \"will lose.\""
            )
        );

    [Fact]
    public void What_somebody_calls_words_is_his_and_not_theirs() =>
        Assert.Equal("Tor Haug", Says.One("Tor Haug called the government's response \"a shame.\"").Speaker);
}
