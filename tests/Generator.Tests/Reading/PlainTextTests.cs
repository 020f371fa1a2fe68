using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Reading;

/// <summary>A text that is no report has no title to lose, no date line and no notes.</summary>
public sealed class PlainTextTests
{
    [Fact]
    public void Every_line_is_body_also_what_looks_like_a_title_a_date_or_a_heading()
    {
        var document = PlainTextReader.Read("1", "Pilots Return\r\n\r\nMarch 20, 2023\r\n\r\nThey flew.");

        Assert.Equal([null], document.Headings());
        Assert.Equal(["Pilots Return", "March 20, 2023", "They flew."], document.Paragraphs());
        Assert.Null(document.Date);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void A_text_without_words_has_no_paragraph(string text) =>
        Assert.Empty(PlainTextReader.Read("1", text).Paragraphs());
}
