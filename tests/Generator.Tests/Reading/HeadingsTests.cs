using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Reading;

public sealed class HeadingsTests
{
    private static bool IsHeading(string line, bool isFollowed = true) =>
        Headings.IsHeading(line, Layout.Whole(line), isFollowed);

    [Theory]
    [InlineData("Union Head: The Strike Goes On")]
    [InlineData("Pilots And Dockers At Odds Over The Night Shift")]
    [InlineData("Harbor Master: “Nobody Will Be Dismissed”")]
    [InlineData("A Strike With No End?")]
    [InlineData("Reactions")]
    [InlineData("2022: The Year Of The Long Strike")]
    [InlineData("The strike spreads north")]
    [InlineData("Reactions from the eastern harbors")]
    [InlineData("‘A Padlock On The Quay’: Dockers Speak Out")]
    public void Title_case_and_short_sentence_case_are_headings(string line) => Assert.True(IsHeading(line));

    [Theory]
    [InlineData("The strike spreads north.")]
    [InlineData("The pilots said in a leaflet that night that they would go on until their demands were met")]
    [InlineData("“The strike spreads north”")]
    [InlineData("The pilots said:")]
    [InlineData("The pilots said “no” to the plan")]
    [InlineData("the strike spreads north")]
    [InlineData("Why?")]
    [InlineData("“We Will Not Leave The Quay.”")]
    [InlineData("They left the harbor at dawn[3]")]
    [InlineData("The pilots said: ``It is shut.''")]
    [InlineData("The pilots said ``no'' to the plan")]
    [InlineData("The pilots said „no“ to the plan")]
    [InlineData("They Told Us, “Somebody Shouted ‘Leave The Quay.’”")]
    [InlineData("---")]
    [InlineData("")]
    public void Sentences_quotations_and_rules_are_none(string line) => Assert.False(IsHeading(line));

    [Fact]
    public void A_last_line_heads_nothing() => Assert.False(IsHeading("The Strike Goes On", isFollowed: false));

    [Fact]
    public void A_very_long_line_is_none() =>
        Assert.False(IsHeading(string.Join(' ', Enumerable.Repeat("Strike", 60))));
}
