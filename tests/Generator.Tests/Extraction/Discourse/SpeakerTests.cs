using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>The speaker is whose words they are, not who is nearest.</summary>
public sealed class SpeakerTests
{
    private static string Speaker(string body) => Says.One(body).Speaker;

    /// <summary>A plural without an s belongs to the name of a body as one with it does.</summary>
    [Theory]
    [InlineData("Almora Seamen's Union")]
    [InlineData("Port Fishermen's Union")]
    [InlineData("Harbor Dockmen's Association")]
    [InlineData("Almora Bakers' Union")]
    public void A_body_of_its_members(string name) =>
        Assert.Equal(name, Speaker($"The {name} said: \"The port is shut.\""));

    /// <summary>So does a singular that stands for all members.</summary>
    [Theory]
    [InlineData("Dunmore Farmer's Alliance")]
    [InlineData("Dunmore Farmer\u2019s Alliance")]
    [InlineData("Almora Writer's Guild")]
    [InlineData("Almora Farmer's Trade Union")]
    [InlineData("Woman's Union of Dunmore")]
    [InlineData("Player's Association")]
    public void A_body_of_each_of_its_members(string name)
    {
        Assert.Equal(name, Speaker($"The {name} said: \"The port is shut.\""));
        Assert.Equal(name, Speaker($"{name} said: \"The port is shut.\""));
    }

    /// <summary>The genitive of a person, an office or a place tells whose body it is.</summary>
    [Theory]
    [InlineData("Petra Lang's Alliance", "Alliance")]
    [InlineData("Petra Lang's Alliance party", "Alliance")]
    [InlineData("Petra Baker's Alliance", "Alliance")]
    [InlineData("Mr. Farmer's Union", "Union")]
    [InlineData("Prime Minister Tove Rask's Labor Party", "Labor Party")]
    [InlineData("The Governor's Council", "Council")]
    [InlineData("Dunmore's Alliance", "Alliance")]
    [InlineData("Oliver's Alliance", "Alliance")]
    public void A_body_of_somebody(string words, string body) =>
        Assert.Equal(body, Speaker($"{words} said: \"The port is shut.\""));

    [Fact]
    public void A_surname_that_the_report_has_is_no_member() =>
        Assert.Equal(
            ["Alliance", "Tor Baker"],
            Says.Speakers("Tor Baker's Alliance said: \"The port is shut.\" Later, Baker said: \"It is not.\"")
        );

    [Theory]
    [InlineData("Tor Haug said: \"The port is shut.\"")]
    [InlineData("\"The port is shut,\" Tor Haug said.")]
    [InlineData("\"The port is shut,\" said Tor Haug.")]
    [InlineData("\"The port is shut,\" said Tor Haug, the head of the pilots' union, on Monday.")]
    [InlineData("According to Tor Haug, \"the port is shut.\"")]
    [InlineData("The port is \"a grave for boats,\" according to Tor Haug.")]
    [InlineData("Tor Haug called the port \"a grave for boats.\"")]
    [InlineData("Tor Haug, the head of the pilots' union, warned that the port was \"a grave for boats.\"")]
    [InlineData("Describing the port as \"a grave for boats,\" Tor Haug urged the pilots to stay away.")]
    [InlineData("The port, Tor Haug said, was \"a grave for boats.\"")]
    [InlineData("Tor Haug left the hall, adding that the port was \"a grave for boats.\"")]
    [InlineData("Tor Haug accused the harbor master of \"selling the quay.\"")]
    [InlineData(
        "Tor Haug said that Nadia Berrada, the minister, had called him, and that the port was \"a grave for boats.\""
    )]
    [InlineData("Tor Haug expressed great confidence in Prime Minister Nadia Berrada and her \"steady hand.\"")]
    [InlineData("Tor Haug told Nadia Berrada that the port was \"a grave for boats.\"")]
    [InlineData("Tor Haug stressed that the \"sale of the quay\" would not stop the pilots.")]
    [InlineData("In a statement on Monday, Tor Haug said that the port was \"a grave for boats.\"")]
    [InlineData("Tor Haug published a long letter, in which he called the port \"a grave for boats.\"")]
    public void One_sentence_has_one_speaker(string body) => Assert.Equal("Tor Haug", Speaker(body));

    [Fact]
    public void Whose_words_are_reported_inside_a_report_is_the_inner_speaker() =>
        Assert.Equal("Nadia Berrada", Speaker("Tor Haug said that Nadia Berrada had told him: \"The port is shut.\""));

    [Theory]
    [InlineData("Tor Haug spoke on Monday. He said: \"The port is shut.\"")]
    [InlineData("Tor Haug issued a statement on Monday. The statement adds: \"The port is shut.\"")]
    [InlineData("Tor Haug posted on X that the strike goes on. In the post, he wrote: \"The port is shut.\"")]
    [InlineData("Tor Haug, the union's spokesman, spoke on Monday. The spokesman said: \"The port is shut.\"")]
    [InlineData("Nadia Berrada received Tor Haug on Monday. The latter said: \"The port is shut.\"")]
    [InlineData("Tor Haug wrote an article on Monday. It concludes: \"The port is shut.\"")]
    [InlineData("Tor Haug spoke to reporters on Monday. \"The port is shut,\" he told them.")]
    [InlineData("Tor Haug, head of the pilots' union, spoke on Monday. Haug said: \"The port is shut.\"")]
    public void Pronouns_and_descriptions_stand_for_the_one_before(string body) =>
        Assert.Equal("Tor Haug", Speaker(body));

    [Fact]
    public void He_and_she_are_told_apart() =>
        Assert.Equal(
            ["Nadia Berrada", "Tor Haug"],
            Says.Speakers(
                "Spokeswoman Nadia Berrada met spokesman Tor Haug. She said: \"The port is shut.\" He said: \"The port is open.\""
            )
        );

    [Theory]
    [InlineData("Velm Orlun praised Ingrid Vell for her work. \"The port is shut,\" she said.")]
    [InlineData(
        "Velm Orlun wrote that it was \"a haven,\" a phrase the pilot Ingrid Vell described as \"a lie.\"\n\"The port is shut,\" she said."
    )]
    public void She_is_a_woman_just_named_and_nobody_whose_name_does_not_tell(string body) =>
        Assert.Equal("Ingrid Vell", Says.Speakers(body).Last());

    [Fact]
    public void The_statement_adds_continues_the_statement_in_hand()
    {
        var quotes = Says.Quotes(
            "The Northern Pilots' Union published[1] a statement on March 14. It calls the tax \"a toll on thirst.\" The statement adds: \"We will not pay it.\" It concludes: \"The port is ours.\"\n[1] Telegram, March 14, 2023."
        );

        Assert.Equal(["Northern Pilots' Union"], quotes.Select(quote => quote.Speaker).Distinct());
        Assert.Equal(
            [(0, 1, "Telegram")],
            quotes.Select(quote => (quote.Statement, quote.Citation!.Value, quote.Platform!)).Distinct()
        );
        Assert.Equal(3, quotes.Count);
    }

    [Fact]
    public void The_body_in_hand_speaks_on_in_the_next_paragraph() =>
        Assert.Equal(
            ["Northern Pilots' Union", "Northern Pilots' Union"],
            Says.Speakers(
                "The Northern Pilots' Union said that the port was \"a grave for boats.\"\nThe union further said that the tax was \"a toll on thirst.\""
            )
        );

    [Fact]
    public void A_heading_ends_what_was_in_hand() =>
        Assert.DoesNotContain(
            "Tor Haug",
            Says.Speakers(
                    "Tor Haug said that the port was \"a grave for boats.\"\n# Reactions From The East\n\"Nobody here has seen a boat for many long weeks.\"\nThat is all."
                )
                .Skip(1)
        );

    [Fact]
    public void A_new_speaker_takes_over() =>
        Assert.Equal(
            ["Tor Haug", "Nadia Berrada", "Nadia Berrada"],
            Says.Speakers(
                "Tor Haug said: \"The port is shut.\" Nadia Berrada replied: \"The port is open.\" She added: \"Let the boats come.\""
            )
        );

    [Fact]
    public void Two_bodies_speak_jointly() =>
        Assert.Equal(
            ["Ministry of Ports + Coast Guard Authority", "Ministry of Ports + Coast Guard Authority"],
            Says.Speakers(
                "In a joint statement, the Ministry of Ports and the Coast Guard Authority called the boarding \"an act of piracy.\" The statement adds: \"Our patience is at an end.\""
            )
        );

    [Fact]
    public void They_are_the_joint_speakers() =>
        Assert.Equal(
            ["Tor Haug + Nadia Berrada", "Tor Haug + Nadia Berrada"],
            Says.Speakers(
                "Tor Haug and Nadia Berrada said: \"The port is shut.\" They added: \"Nobody will be dismissed.\""
            )
        );

    [Fact]
    public void An_adjective_narrows_a_joint_statement_to_one_of_its_speakers() =>
        Assert.Equal(
            ["Jordanian Ministry of Ports + Egyptian Ministry of Trade", "Jordanian Ministry of Ports"],
            Says.Speakers(
                "In a joint statement, the Jordanian Ministry of Ports and the Egyptian Ministry of Trade called the tax \"a shared duty.\" The Jordanian statement added that the quay was \"open to all.\""
            )
        );

    [Theory]
    [InlineData("Some of the militia heads said that the port was \"a grave for boats.\"", "Some of the militia heads")]
    [InlineData(
        "Several residents of the old quarter complained of \"a week without water.\"",
        "Several residents of the old quarter"
    )]
    public void People_without_a_name_are_a_group(string body, string speaker)
    {
        var facts = Says.Facts(body);
        var actor = facts.Actors[Assert.Single(facts.Statements[0].Speakers)];

        Assert.Equal((speaker, true), (actor.Name, actor.IsDescribed));
        Assert.Equal(SeedsSdk.Generator.Common.ActorKind.Group, actor.Kind);
    }

    [Fact]
    public void A_person_by_description_is_no_named_actor()
    {
        var facts = Says.Facts("A source within the ministry told reporters: \"The port is shut.\"");

        Assert.True(facts.Actors[Assert.Single(facts.Statements[0].Speakers)].IsDescribed);
    }

    [Fact]
    public void Nobody_is_better_than_somebody_wrong() =>
        Assert.All(
            Says.Quotes(
                "The port was quiet on Monday.\nA long line of boats waited. \"Nobody has paid us for nine weeks now.\""
            ),
            quote => Assert.Equal(("", "none"), (quote.Speaker, quote.Rule))
        );
}
