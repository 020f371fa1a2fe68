namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>A question or a shout in marks ends no sentence where a name with its verb follows: the words are that one's.</summary>
public sealed class ExclaimedTests
{
    [Theory]
    [InlineData("\"Never!\" Eva Moss wrote on Telegram.")]
    [InlineData("\"Stop it now!\" Eva Moss said on Monday.")]
    [InlineData("\"Who pays for it?\" Eva Moss asked reporters.")]
    [InlineData("\"Who pays for it?\" Eva Moss said in a statement.")]
    [InlineData("\"Stop it now…\" Eva Moss said yesterday.")]
    [InlineData("\"Stop it now!\" Foreign Minister Eva Moss told journalists in Dunmore.")]
    [InlineData("\"Stop it now!\" Eva Moss, the mayor, said.")]
    [InlineData("\"Stop it now!\" Eva Moss, a baker from Dunmore, wrote on Facebook.")]
    [InlineData("\"Who pays for it?\" Eva Moss wrote on X. \"Not us.\"")]
    public void They_are_of_who_is_named_behind_them(string sentence) =>
        Assert.All(
            Says.Speakers("\"We stay,\" Tor Haug said. " + sentence).Skip(1),
            speaker => Assert.Equal("Eva Moss", speaker)
        );

    [Theory]
    [InlineData(
        "Tor Haug was asked about it. He said: \"Who pays?\" Eva Moss said on Monday that the port was \"shut.\""
    )]
    [InlineData("Tor Haug wrote: \"Stop it now!\" Eva Moss said the port was \"shut.\"")]
    [InlineData("Tor Haug wrote: \"Stop it now!\" Eva Moss said: \"It is shut.\"")]
    [InlineData("Tor Haug wrote: \"Stop it now!\" Eva Moss told reporters: \"It is shut.\"")]
    public void Who_says_other_words_begins_a_sentence(string sentences) =>
        Assert.Equal(["Tor Haug", "Eva Moss"], Says.Speakers(sentences));
}
