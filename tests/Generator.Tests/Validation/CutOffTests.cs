using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>How reports end: what is a sentence that breaks off, and what needs no full stop.</summary>
public sealed class CutOffTests
{
    [Theory]
    [InlineData("###")]
    [InlineData("Media contact: Inga Rowe, press@harbor.example")]
    [InlineData("Phone: +47 555 01 99")]
    [InlineData("Harbor Union, 4 Quay Street, Norrby NB18 4AE")]
    [InlineData("Source: Harbor Herald")]
    [InlineData("*The author is a fellow at the Harbor Institute")]
    [InlineData("Photo: Tom Rask")]
    [InlineData("Chair, Harbor Union")]
    [InlineData("Tags: ports, labor, Norrby")]
    [InlineData("The vote: 212 for, 14 against, 3 abstained")]
    [InlineData("Done at Norrby, 3 April 2024")]
    [InlineData("Distribution: General")]
    [InlineData("A/78/L.49")]
    [InlineData("Translated from the Danish by P. Holm")]
    [InlineData("Sign up for our free weekly briefing")]
    [InlineData("Follow us on X: @harbor")]
    [InlineData("What next? Nobody knows…")]
    [InlineData("-30-")]
    public void A_last_line_that_is_no_sentence(string line) => Assert.False(UnfinishedSentence.IsAtEnd(line));

    [Fact]
    public void A_very_long_word_is_no_sentence() =>
        Assert.False(UnfinishedSentence.IsAtEnd(new string('x', 5_000_000)));

    [Theory]
    [InlineData("The owners have for their part asked the government to")]
    [InlineData("The owners answered that they had \"never heard")]
    [InlineData("The owners answered,")]
    [InlineData("The owners answered –")]
    [InlineData("The owners answered…")]
    [InlineData("The owners answered and")]
    [InlineData("The owners said that the pumps are new. The gov-")]
    [InlineData("They said: \"We are")]
    [InlineData("The owners have (")]
    [InlineData("All of it is at the port, where the crane[1]")]
    [InlineData("The council meets again in …")]
    public void A_last_line_that_breaks_off(string line) => Assert.True(UnfinishedSentence.IsAtEnd(line));
}
