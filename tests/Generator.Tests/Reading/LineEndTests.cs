namespace SeedsSdk.Generator.Tests.Reading;

/// <summary>The same document, whatever its file does with lines and white space.</summary>
public sealed class LineEndTests
{
    private const string Text =
        "Pilots Return To Work\n\nMarch 20, 2023\n\nThe strike is over.[1]\n\nUnion Head: It Was Worth It\n\n"
        + "\"It is over,\" he said.\n\n[1] Telegram, March 5, 2023.\n";

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_do_not_change_a_document(string lineEnd) =>
        Assert.Equal(Layout.Read(Text), Layout.Read(Text.Replace("\n", lineEnd, StringComparison.Ordinal)));

    [Fact]
    public void A_byte_order_mark_does_not_change_a_document() =>
        Assert.Equal(Layout.Read(Text), Layout.Read("\uFEFF" + Text));

    [Fact]
    public void A_document_may_end_without_a_line_end()
    {
        var document = Layout.Read(Text.TrimEnd('\n'));

        Assert.Equal(Layout.Read(Text).Notes, document.Notes);
    }

    [Fact]
    public void White_space_around_lines_belongs_to_none_of_them()
    {
        var document = Layout.Read(
            "\u00A0Pilots Return To Work \u00A0\n \t \nMarch 20, 2023\u00A0\n\n  The strike is over.\u200B \n"
        );

        Assert.Equal("Pilots Return To Work", document.TitleText());
        Assert.Equal("2023-03-20", document.Date.ToString());
        Assert.Equal(["The strike is over."], document.Paragraphs());
    }

    [Fact]
    public void A_line_of_white_space_separates_like_a_blank_one()
    {
        const string First = "The pilots of the northern harbor went back to work on Monday, nine";

        Assert.Equal(
            [First, "days after the union had called them out."],
            Layout.WithBody(First + "\n\u00A0\ndays after the union had called them out.").Paragraphs()
        );
    }
}
