using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Reading;

public sealed class SiteTextTests
{
    [Theory]
    [InlineData("The full text of this report is available to subscribers.")]
    [InlineData("Please log in to continue.")]
    [InlineData("Subscribe now")]
    [InlineData("To read the rest of this report, sign in.")]
    [InlineData("Related Articles")]
    [InlineData("© Harbor Watch Project")]
    [InlineData("All rights reserved.")]
    public void What_follows_a_line_of_the_site_is_not_part_of_the_report(string line)
    {
        var document = Layout.WithBody(Layout.Body, line, "“Ten Signs Of Rust,” says an expert.");

        Assert.Equal([Layout.Body], document.Paragraphs());
    }

    [Theory]
    [InlineData("Share prices fell when the pilots walked out of the talks on Monday night in the capital.")]
    [InlineData("Copyright lawyers joined the strike.")]
    [InlineData("The pilots asked all readers to read the full text.")]
    [InlineData("To read this as a threat is wrong, the pilots said.")]
    [InlineData("Copyright by the port is a joke, said Jon Dale: \"No.\"")]
    [InlineData("Source: the spokeswoman said: \"We will stay here.\"")]
    [InlineData("Read more: \"We will stay,\" said Jon Dale.")]
    public void A_sentence_of_the_report_does_not_end_it(string line) =>
        Assert.Contains(line, Layout.WithBody(Layout.Body, line, "The strike goes on.").Paragraphs());

    [Fact]
    public void Site_text_behind_the_notes_is_neither_note_nor_paragraph()
    {
        var document = Layout.WithBody(
            Layout.Body,
            "[1] Telegram, March 5, 2023.",
            "Support Our Work",
            "Harbor Watch is written by volunteers who say: “Give what you can.”"
        );

        Assert.Equal([Layout.Body], document.Paragraphs());
        Assert.Equal(["Telegram | Telegram | 2023-03-05 | "], document.SourcesOf(1));
    }
}
