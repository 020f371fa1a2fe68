namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Clauses inside a sentence that have a speaker of their own, or none.</summary>
public sealed class ClauseTests
{
    [Theory]
    [InlineData("Lena Ekholm resigned after Omar Fadel called her \"a puppet.\"")]
    [InlineData("Lena Ekholm left before Omar Fadel branded the vote \"a circus.\"")]
    [InlineData("Lena Ekholm stayed until Omar Fadel called her \"a puppet.\"")]
    [InlineData("Lena Ekholm has been silent since Omar Fadel had called her \"a puppet.\"")]
    [InlineData("The union walked out because Omar Fadel dismissed its demands as \"a joke.\"")]
    [InlineData("Lena Ekholm smiled as Omar Fadel called her \"a puppet.\"")]
    [InlineData("The port is \"a grave,\" as Omar Fadel once put it.")]
    public void A_conjunction_a_subject_and_a_verb_are_a_clause(string body) =>
        Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Omar Fadel, speaking after the vote in the Senate, called it \"a circus.\"")]
    [InlineData("A man known as Omar Fadel called the vote \"a circus.\"")]
    [InlineData("Omar Fadel, who has served as mayor since 2015, called the vote \"a circus.\"")]
    [InlineData("Omar Fadel, who appeared before the Senate, called it \"a circus.\"")]
    [InlineData("Omar Fadel resigned after the vote and called it \"a circus.\"")]
    public void A_preposition_begins_none(string body) => Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Omar Fadel said the harbor board would appeal \"within the hour.\"")]
    [InlineData("Omar Fadel said that the harbor board will reject \"any compromise.\"")]
    [InlineData("Omar Fadel warned on Monday that the smugglers might claim \"a victory.\"")]
    [InlineData("Omar Fadel said that the harbor board never answered the \"real question.\"")]
    [InlineData("Omar Fadel has said the pilots' union should demand \"a better deal.\"")]
    public void What_somebody_would_do_is_told_by_the_one_who_says_so(string body) =>
        Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Lena Ekholm left, and Omar Fadel will reject \"any compromise.\"", "Omar Fadel")]
    [InlineData("Lena Ekholm said that Omar Fadel had rejected \"any compromise.\"", "Omar Fadel")]
    [InlineData("Omar Fadel will reject \"any compromise.\"", "Omar Fadel")]
    [InlineData("Omar Fadel did not call it \"a victory.\"", "Omar Fadel")]
    public void What_nobody_tells_of_him_is_his_own(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Theory]
    [InlineData("Lena Ekholm shared a video of Omar Fadel saying: \"We go home now.\"")]
    [InlineData("Lena Ekholm recalled Omar Fadel saying it was \"a joke.\"")]
    [InlineData("The harbor board released audio in which Omar Fadel can be heard saying: \"We go home now.\"")]
    [InlineData("The Harbor Times carried a statement by Omar Fadel calling it \"a joke.\"")]
    [InlineData("\"We go home now,\" the Harbor Times reported Omar Fadel as saying.")]
    public void Who_is_heard_or_shown_saying_speaks(string body) => Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Omar Fadel shared a picture of Lena Ekholm, saying: \"We go home now.\"")]
    [InlineData("Omar Fadel released a statement calling it \"a joke.\"")]
    [InlineData("Omar Fadel recalled the vote, saying it was \"a joke.\"")]
    [InlineData("Omar Fadel was heard saying that it was \"a joke.\"")]
    public void A_participle_behind_a_comma_is_of_the_subject(string body) =>
        Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Omar Fadel denied this, the Harbor Times reported, and said the port was \"a grave.\"")]
    [InlineData("Omar Fadel resigned on Monday, the Harbor Times reported, and said the port was \"a grave.\"")]
    [InlineData("Omar Fadel, Lena Ekholm claimed, told her: \"We go home now.\"")]
    [InlineData("Omar Fadel, Lena Ekholm said on Monday, called the port \"a grave.\"")]
    public void Who_only_tells_of_it_between_commas_is_not_the_speaker(string body) =>
        Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("On Monday, Omar Fadel wrote, and said the port was \"a grave.\"")]
    [InlineData("After the vote, Omar Fadel said, adding that the port was \"a grave.\"")]
    [InlineData("Omar Fadel, a pilot, said the port was \"a grave.\"")]
    public void A_main_clause_between_commas_is_none_to_pass_over(string body) =>
        Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Omar Fadel dismissed the ministry's claim that the dam was safe as \"a lie.\"")]
    [InlineData("Omar Fadel rejected Lena Ekholm's statement that the port would close as \"an insult.\"")]
    [InlineData("Omar Fadel said the ministry's claim that the dam was safe was \"a lie.\"")]
    public void A_claim_that_is_judged_is_not_what_the_words_say(string body) =>
        Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Omar Fadel dismissed Lena Ekholm's claim that the dam was \"a grave.\"")]
    [InlineData("Omar Fadel dismissed Lena Ekholm's claim that the dam had served as \"a grave.\"")]
    [InlineData("Omar Fadel said Lena Ekholm's claim that the dam built in spring was \"a grave\" was wrong.")]
    public void What_the_claim_itself_says_is_its_authors(string body) =>
        Assert.Equal("Lena Ekholm", Says.One(body).Speaker);

    [Theory]
    [InlineData("The strike is, to quote Omar Fadel, \"a gift.\"")]
    [InlineData("Lena Ekholm ended the strike, a move described by Omar Fadel as \"a gift.\"")]
    [InlineData("Lena Ekholm was asked by Omar Fadel if it was \"a gift.\"")]
    [InlineData("Lena Ekholm, it was alleged by Omar Fadel, had been \"a gift to the smugglers.\"")]
    [InlineData("Omar Fadel was asked about it and called it \"a gift.\"")]
    public void Whoever_calls_it_so_speaks(string body) => Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("\"Did you see it?\" Omar Fadel was asked. \"No,\" he said.", "", "Omar Fadel")]
    [InlineData("\"Did you see it?\" Omar Fadel asked. \"No,\" she said.", "Omar Fadel", "")]
    public void Who_was_asked_does_not_ask(string body, string asking, string answering) =>
        Assert.Equal([asking, answering], Says.Speakers(body));

    [Theory]
    [InlineData("Pilots were told by the turnkey that they would be moved \"before the end of the week.\"", "Turnkey")]
    [InlineData(
        "Pilots were told by Omar Fadel that they would be moved \"before the end of the week.\"",
        "Omar Fadel"
    )]
    public void An_agent_speaks_though_no_table_has_his_noun(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Theory]
    [InlineData("Lena Ekholm and her counterpart, Omar Fadel, said that the dispute was \"closed.\"")]
    [InlineData("Lena Ekholm and his old classmate, Omar Fadel, said that the dispute was \"closed.\"")]
    [InlineData("Lena Ekholm (Labour) and Omar Fadel (Liberal) said that the dispute was \"closed.\"")]
    public void Both_speak_who_are_joined_past_a_description(string body) =>
        Assert.Equal("Lena Ekholm + Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Lena Ekholm met the mayor and his counterpart, and Omar Fadel said that it was \"closed.\"")]
    [InlineData("Lena Ekholm left (on Monday) and Omar Fadel said that it was \"closed.\"")]
    public void One_speaks_where_another_clause_ends_before_him(string body) =>
        Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Omar Fadel agreed that the ledger was \"a work of fiction.\"")]
    [InlineData("Omar Fadel countered that the ledger was \"a work of fiction.\"")]
    [InlineData("Lena Ekholm said it was true; Omar Fadel does not agree that it was \"a work of fiction.\"")]
    public void A_verb_reports_where_that_follows(string body) => Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("Omar Fadel agreed to the \"plan.\"")]
    [InlineData("Omar Fadel agreed with the \"plan.\"")]
    public void The_same_verb_reports_nothing_without_it(string body) => Assert.Empty(Says.Quotes(body));

    [Theory]
    [InlineData("Omar Fadel will not meet anybody, he continues, before the ministry has disclosed its \"true aims.\"")]
    [InlineData("Omar Fadel said he would stay until the ministry has disclosed its \"true aims.\"")]
    public void What_is_yet_to_be_said_is_told_by_the_one_who_waits(string body) =>
        Assert.Equal("Omar Fadel", Says.One(body).Speaker);

    [Theory]
    [InlineData("While Tor Haug called it \"a gift,\" Eva Moss spoke of \"a curse.\"")]
    [InlineData("After Tor Haug called it \"routine,\" Eva Moss said on Monday that it was \"a curse.\"")]
    [InlineData("Responding to Tor Haug's statement that it was \"routine,\" Eva Moss wrote that it was \"a curse.\"")]
    public void A_clause_in_front_keeps_its_words(string sentence) =>
        Assert.Equal(["Tor Haug", "Eva Moss"], Says.Speakers(sentence));

    [Theory]
    [InlineData("When Tor Haug called, \"We stay,\" Eva Moss said.")]
    [InlineData("After Tor Haug spoke, \"We stay,\" Eva Moss said on Monday.")]
    public void What_stands_behind_its_comma_is_none_of_it(string sentence) =>
        Assert.Equal("Eva Moss", Says.Speakers(sentence).First());
}
