namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>What was said at another time has not the day and the place of what was said before.</summary>
public sealed class OtherTimeTests
{
    [Theory]
    [InlineData("In a speech in 2017, he said it was \"noon.\"")]
    [InlineData("In May 2016, he told a rally it was \"noon.\"")]
    [InlineData("Last year, he said it was \"noon.\"")]
    [InlineData("A week earlier, he had said it was \"noon.\"")]
    [InlineData("Two years ago, he called it \"a noon.\"")]
    [InlineData("The previous month, he had called it \"a noon.\"")]
    [InlineData("On New Year's Eve, he called it \"a noon.\"")]
    [InlineData("He said in 2017 that it was \"noon.\"")]
    public void A_time_of_its_own_begins_another_act(string sentence)
    {
        var quotes = Says.Quotes("On March 3, 2023, Tor Haug wrote on Telegram that it was \"dark.\" " + sentence);

        Assert.Equal(("2023-03-03", "Telegram"), (quotes[0].Date, quotes[0].Platform));
        Assert.Equal(("Tor Haug", null, null), (quotes[1].Speaker, quotes[1].Date, quotes[1].Platform));
    }

    [Theory]
    [InlineData("He added that it was \"noon.\"")]
    [InlineData("He said the port, shut in 2017, was \"gone.\"")]
    [InlineData("He added that last year was \"gone.\"")]
    [InlineData("He wrote that it was \"noon\" a week earlier.")]
    public void A_time_that_is_spoken_of_does_not(string sentence)
    {
        var quotes = Says.Quotes("On March 3, 2023, Tor Haug wrote on Telegram that it was \"dark.\" " + sentence);

        Assert.Equal(("2023-03-03", "Telegram"), (quotes[1].Date, quotes[1].Platform));
    }
}
