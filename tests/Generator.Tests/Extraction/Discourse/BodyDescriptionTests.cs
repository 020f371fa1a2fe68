namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>"The company" takes up a body that can be one, and else is an actor without a name.</summary>
public sealed class BodyDescriptionTests
{
    private static string Last(string body) => Says.Quotes(body)[^1].Speaker;

    [Theory]
    [InlineData("company", "Company")]
    [InlineData("union", "Union")]
    [InlineData("hospital", "Hospital")]
    [InlineData("school", "School")]
    [InlineData("firm", "Firm")]
    [InlineData("newspaper", "Newspaper")]
    [InlineData("club", "Club")]
    [InlineData("bank", "Bank")]
    [InlineData("channel", "Channel")]
    public void A_person_is_no_body(string noun, string speaker)
    {
        Assert.Equal(speaker, Last($"Tarn Oblask agreed. The {noun} said it was \"sorry for the delay.\""));
        Assert.Equal(
            speaker,
            Last($"Tarn Oblask and Pell Orvane said so. The {noun} said it was \"sorry for the delay.\"")
        );
    }

    [Theory]
    [InlineData("Last spring Velmora raised its fares. The company said it was \"sorry for the delay.\"")]
    [InlineData("Tarn Oblask, a spokesman for Velmora, agreed. The company said it was \"sorry for the delay.\"")]
    public void An_unknown_name_of_one_word_can_be_the_body(string body) => Assert.Equal("Velmora", Last(body));

    [Theory]
    [InlineData("The Northern Pilots' Union said it was \"over.\" The hospital said it was \"sorry.\"", "Hospital")]
    [InlineData("The Interior Ministry said it was \"over.\" The school said it was \"sorry.\"", "School")]
    [InlineData("Norway said it was \"over.\" The bank said it was \"sorry.\"", "Bank")]
    public void A_body_of_another_sort_is_not_meant(string body, string speaker) => Assert.Equal(speaker, Last(body));

    [Theory]
    [InlineData(
        "The Northern Pilots' Union said it was \"over.\" The group said it was \"sorry.\"",
        "Northern Pilots' Union"
    )]
    [InlineData("Velmora Bank said it was \"over.\" The company said it was \"sorry.\"", "Velmora Bank")]
    [InlineData("Velmora Foods said it was \"over.\" The firm said it was \"sorry.\"", "Velmora Foods")]
    [InlineData("Action VELM Now said it was \"over.\" The group said it was \"sorry.\"", "Action VELM Now")]
    public void A_wider_noun_takes_up_a_body(string body, string speaker) => Assert.Equal(speaker, Last(body));

    [Fact]
    public void Her_account_is_she() =>
        Assert.Equal(
            "Nadia Berrada",
            Last("Nadia Berrada spoke on Monday. Later, her account called the tax \"a toll on thirst.\"")
        );

    [Theory]
    [InlineData("The Dunmore Commission", "the Commission")]
    [InlineData("The Harbor Committee", "The Committee")]
    [InlineData("The Southern Command", "The Command")]
    [InlineData("The Free Wadi Assembly", "Free Wadi")]
    public void A_noun_with_doubled_letters_takes_up_a_body(string full, string shorter) =>
        Assert.Single(Says.Speakers($"{full} said: \"We wait.\" On Monday, {shorter} said: \"Soon.\"").Distinct());

    [Fact]
    public void A_noun_takes_up_no_body_of_another_sort() =>
        Assert.Equal(
            2,
            Says.Speakers("The Dunmore Commission said: \"We wait.\" The Assembly said: \"Soon.\"").Distinct().Count()
        );
}
