namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Two descriptions with one noun are two people where the words before the noun cannot be of one.</summary>
public sealed class DistinctDescriptionTests
{
    [Theory]
    [InlineData("The first witness said it was \"dark.\" The second witness said it was \"noon.\"", "Second witness")]
    [InlineData("A witness said it was \"dark.\" The other witness said it was \"noon.\"", "Other witness")]
    [InlineData(
        "The Iraqi minister said it was \"dark.\" The Syrian minister said it was \"noon.\"",
        "Syrian minister"
    )]
    [InlineData("A Turkish diplomat said it was \"dark.\" The Greek diplomat said it was \"noon.\"", "Greek diplomat")]
    [InlineData("The former mayor said it was \"dark.\" The current mayor said it was \"noon.\"", "Current mayor")]
    [InlineData("The older brother said it was \"dark.\" The younger brother said it was \"noon.\"", "Younger brother")]
    [InlineData(
        "One witness said it was \"dark.\" Another witness said it was \"noon.\" The third witness said it was \"dawn.\"",
        "Third witness"
    )]
    public void They_are_two(string text, string last) => Assert.Equal(last, Says.Speakers(text).Last());

    [Theory]
    [InlineData("Eva Moss, the former minister, spoke. The current minister said it was \"noon.\"", "Current minister")]
    public void Nor_is_who_held_another_role_meant(string text, string last) =>
        Assert.Equal(last, Says.Speakers(text).Last());

    [Theory]
    [InlineData(
        "A Turkish official said it was \"dark.\" A U.S. official said it was \"noon.\" The Turkish official added that it was \"cold.\"",
        "Turkish official"
    )]
    [InlineData("The first witness said it was \"dark.\" The witness said it was \"cold.\"", "First witness")]
    [InlineData("A Turkish diplomat said it was \"dark.\" The diplomat said it was \"cold.\"", "Turkish diplomat")]
    [InlineData("Eva Moss, the former minister, spoke. The former minister said it was \"noon.\"", "Eva Moss")]
    [InlineData("Eva Moss, the Norvik minister of ports, spoke. The minister said it was \"noon.\"", "Eva Moss")]
    public void Who_is_described_again_is_one(string text, string last) =>
        Assert.Equal(last, Says.Speakers(text).Last());
}
