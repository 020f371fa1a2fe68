namespace SeedsSdk.Generator.Tests.Reading;

public sealed class MarkersTests
{
    [Fact]
    public void Markers_stand_behind_verbs_marks_and_each_other() =>
        Assert.Equal(
            [3, 58, 59, 4],
            Layout.WithBody("The union wrote[3] that it was \"over\"[58][59] and left.[4]").MarkerNumbers()
        );

    [Theory]
    [InlineData("in [2024] they left")]
    [InlineData("they leaved [sic] it")]
    [InlineData("\"[T]he quay\"")]
    [InlineData("[those in] the harbor")]
    [InlineData("[People of the Cave]")]
    [InlineData("[1a]")]
    [InlineData("[ 1 ]")]
    [InlineData("[]")]
    [InlineData("[...]")]
    [InlineData("[12")]
    public void Other_words_in_brackets_are_none(string words) =>
        Assert.Empty(Layout.WithBody($"The union wrote that {words} and more.").MarkerNumbers());

    [Fact]
    public void A_marker_in_a_heading_counts() =>
        Assert.Equal([2], Layout.WithBody("The Strike[2] Goes On", "Nobody works.").MarkerNumbers());

    [Fact]
    public void A_marker_has_its_place()
    {
        var document = Layout.WithBody("They left.[4]");
        var marker = Assert.Single(document.Markers);

        Assert.Equal("[4]", document.Text.Substring(marker.Range.Start, marker.Range.Length));
    }
}
