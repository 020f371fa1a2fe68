namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Subjects with something beside them: a reflexive, a description, an apposition, a clause of their own.</summary>
public sealed class ApposedSpeakerTests
{
    [Theory]
    [InlineData("Tor Haug himself said: \"The port is shut.\"", "Tor Haug")]
    [InlineData("\"The port is shut,\" Tor Haug himself said.", "Tor Haug")]
    [InlineData("\"The port is shut,\" said Tor Haug himself.", "Tor Haug")]
    [InlineData("Velmund himself called the port \"a grave for boats.\"", "Velmund")]
    [InlineData("Tor Haug himself, the head of the pilots' union, called it \"a grave.\"", "Tor Haug")]
    [InlineData("The PQX itself put out a leaflet which stated \"the port is shut for good.\"", "PQX")]
    [InlineData("Tor Haug spoke on Monday. He himself called the port \"a grave for boats.\"", "Tor Haug")]
    public void A_reflexive_belongs_to_its_subject(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Theory]
    [InlineData("Tor Haug, a baker from Portland, Oregon, called the port \"a grave.\"")]
    [InlineData("Tor Haug, 33, a nurse in Nashua, N.H., said the port was \"a grave.\"")]
    [InlineData("Tor Haug of Toledo, Ohio, said the port was \"a grave.\"")]
    [InlineData("Tor Haug, who lives in Kirkuk, Iraq, called the port \"a grave.\"")]
    [InlineData("Tor Haug, speaking in Hit, Anbar Province, called the port \"a grave.\"")]
    [InlineData("In London, Tor Haug, an analyst, called the port \"a grave.\"")]
    [InlineData("In Toledo, Ohio, Tor Haug called the port \"a grave.\"")]
    public void A_region_says_where_a_place_lies_and_nothing_else(string body) =>
        Assert.Equal("Tor Haug", Says.One(body).Speaker);

    [Fact]
    public void A_country_behind_a_place_speaks_where_no_comma_is_behind_it() =>
        Assert.Equal("Iraq", Says.One("In talks in Geneva, Iraq called the port \"a grave.\"").Speaker);

    [Theory]
    [InlineData("On \"Face the Bay,\" Tor Haug called the port \"a grave for boats.\"")]
    [InlineData("In his book \"Salt and Iron,\" Tor Haug called the port \"a grave for boats.\"")]
    [InlineData("In the film \"Salt and Iron,\" union leader Tor Haug calls the port \"a grave for boats.\"")]
    public void The_comma_inside_the_marks_of_a_title_ends_its_phrase(string body) =>
        Assert.Equal("Tor Haug", Says.Quotes(body)[^1].Speaker);

    [Theory]
    [InlineData("\"The port is shut,\" said retired general Tor Haug.")]
    [InlineData("\"The port is shut,\" remembered Tor Haug.")]
    [InlineData("The harbor master, Tor Haug -- who lost the vote -- said the port was \"a grave.\"")]
    [InlineData("Tor Haug worried that the port was becoming \"a grave.\"")]
    public void Words_beside_the_name_or_the_verb_do_not_hide_it(string body) =>
        Assert.Equal("Tor Haug", Says.One(body).Speaker);

    [Theory]
    [InlineData("Tor Haug, citing \"the magic of the quay,\" said the captain could win.")]
    [InlineData("But, said Tor Haug, \"the port is shut for good.\"")]
    public void A_verb_behind_words_or_a_conjunction_has_its_own_subject(string body) =>
        Assert.Equal("Tor Haug", Says.One(body).Speaker);

    [Theory]
    [InlineData("Tor Haug, spokesman for the Al-Fajr Brigades, the military wing of Orlun, said: \"We won the day.\"")]
    [InlineData("Tor Haug, spokesman for Orlun's military wing, the Al-Fajr Brigades, said: \"We won the day.\"")]
    [InlineData("Tor Haug, spokesman of Al-Fajr, Orlun's branch in Mali, said: \"We won the day.\"")]
    [InlineData(
        "Tor Haug, leader of Al-Fajr, a faction of the PQX, the umbrella organization of the militias, said: \"We won the day.\""
    )]
    public void An_apposition_of_an_apposition_does_not_speak(string body) =>
        Assert.Equal("Tor Haug", Says.One(body).Speaker);

    [Fact]
    public void What_somebody_says_about_words_is_his() =>
        Assert.Equal(
            ["Tor Haug", "Ingrid Vell"],
            Says.Speakers(
                "Tor Haug wrote that the port was \"a grave for boats,\" a remark the harbor master Ingrid Vell described as \"a fairy tale.\""
            )
        );

    [Fact]
    public void What_somebody_says_about_a_deed_is_his() =>
        Assert.Equal(
            ["Tor Haug", "Ingrid Vell"],
            Says.Speakers(
                "Tor Haug argued that the port was \"a grave for boats\" and had to go, a demand that Ingrid Vell dismissed as \"a fairy tale.\""
            )
        );

    [Fact]
    public void Who_judges_words_has_not_said_them() =>
        Assert.DoesNotContain(
            Says.Quotes("The port was \"a grave for boats and men alike,\" a phrase Ingrid Vell called \"unkind.\""),
            quote => quote is { Speaker: "Ingrid Vell", Text: "a grave for boats and men alike," }
        );

    [Theory]
    [InlineData("Orlun insisted it was \"a grave\"; the harbor master, Ingrid Vell, preferred \"a haven.\"")]
    [InlineData("Orlun insisted it was \"a grave\"; Ingrid Vell, the harbor master, preferred \"a haven.\"")]
    [InlineData("Orlun insisted it was \"a grave\"; Ingrid Vell chose \"a haven.\"")]
    public void Behind_a_semicolon_somebody_else_acts(string body) =>
        Assert.Equal(["Orlun", "Ingrid Vell"], Says.Speakers(body));

    [Theory]
    [InlineData("Orlun said the quay was \"a grave\"; the harbor master was \"a fool.\"")]
    [InlineData("Orlun said the quay was \"a grave\"; Orlun preferred \"a haven.\"")]
    public void Behind_a_semicolon_the_speaker_may_go_on(string body) =>
        Assert.Equal(["Orlun", "Orlun"], Says.Speakers(body));

    [Theory]
    [InlineData("According to the harbor master, Ingrid Vell, Orlun \"treated the quay as his own.\"", "Ingrid Vell")]
    [InlineData(
        "According to the harbor master, Ingrid Vell, the pilots \"treated the quay as their own.\"",
        "Ingrid Vell"
    )]
    [InlineData(
        "According to the harbor master, Orlun, Marn and Vell \"treated the quay as their own.\"",
        "Harbor master"
    )]
    public void The_source_is_named_behind_its_description(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Theory]
    [InlineData("\"As sure as the tide,\" came the reply from Orlun.", "Orlun")]
    [InlineData("\"As sure as the tide,\" came the answer from Ingrid Vell, the harbor master.", "Ingrid Vell")]
    public void A_reply_comes_from_its_author(string body, string speaker) =>
        Assert.Equal(("quote-then-cue", speaker), (Says.One(body).Rule, Says.One(body).Speaker));

    [Theory]
    [InlineData("\"The port is shut,\" a spokesman, Ivo Marn, said.")]
    [InlineData("\"The port is shut,\" the union's spokesman, Ivo Marn, said on Monday.")]
    public void A_description_before_the_name_changes_no_rule(string body) =>
        Assert.Equal(("quote-then-cue", "Ivo Marn"), (Says.One(body).Rule, Says.One(body).Speaker));

    [Theory]
    [InlineData("Midfielder Ivo Marn called it \"a joke.\"", "Ivo Marn")]
    [InlineData("Photographer Ivo Marn called it \"a joke.\"", "Ivo Marn")]
    [InlineData("Welder Ivo Marn called it \"a joke.\"", "Ivo Marn")]
    public void A_role_is_no_part_of_the_name(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Fact]
    public void A_clause_that_narrows_an_object_ends_before_the_comma() =>
        Assert.Equal(
            "Tor Haug",
            Says.One(
                "Tor Haug defended not paying a sculptor who said he was ruined, saying: \"He did no good work.\""
            ).Speaker
        );
}
