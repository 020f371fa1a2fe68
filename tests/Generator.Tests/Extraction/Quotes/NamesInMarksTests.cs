using SeedsSdk.Generator.Extraction.Quotes;

namespace SeedsSdk.Generator.Tests.Extraction.Quotes;

public sealed class NamesInMarksTests
{
    private static bool IsName(string text, int quotation = 0) =>
        NamesInMarks.Find(Paragraph.Body(text)).Contains(quotation);

    [Theory]
    [InlineData("The \"Sea Wind\" Telegram channel wrote again.")]
    [InlineData("A group called \"Sons of the River\" wrote again.")]
    [InlineData("The army began Operation \"Iron Dawn\" in May.")]
    [InlineData("The film \"Long Road\" was shown again.")]
    [InlineData("They published a new issue of their magazine, \"The Well.\"")]
    [InlineData("The self-styled \"Republic of the Quay\" was silent.")]
    [InlineData("The blogger \"Old Boatman,\" whose account is read by many, wrote again.")]
    [InlineData("The captain, Karim Haddad, \"The Fox\" to his friends, left the quay.")]
    [InlineData("They signed what has become known as the \"Northport accord\" in May.")]
    [InlineData("He wrote an article titled \"salt and iron\" in May.")]
    [InlineData("A report headlined \"The Quay Is Empty\" came out.")]
    [InlineData("Karim \"The Fox\" Haddad left the quay.")]
    [InlineData("A man known as \"The Fox\" left the quay.")]
    [InlineData("A verse of \"Long Road,\" a song from the plains, was sung.")]
    [InlineData("They sank the ship \"Flamingo\" last night.")]
    [InlineData("They gave the site the name \"Third Harbor\" in May.")]
    [InlineData("He told HTV's \"Good Evening Harbor\" that the quay is empty.")]
    [InlineData("\"It is over,\" he said on \"Face the Coast.\"", 1)]
    [InlineData("On Monday's \"Night Watch\" he said that the quay is empty.")]
    [InlineData("The host of \"Coast Tonight.\"")]
    [InlineData("He spoke during a \"Harbor First\" evening in the port.")]
    [InlineData("The \"Salt Road\" star wrote again.")]
    [InlineData("Then Ashab Al-Bahr (\"People of the Sea\") wrote again.")]
    [InlineData("Read more: <a href=\"harbor/log\">the log</a> of the port.")]
    public void Names_and_titles_in_marks_are_no_speech(string text, int quotation = 0) =>
        Assert.True(IsName(text, quotation));

    [Theory]
    [InlineData("He called the tax \"a toll on thirst\" again.")]
    [InlineData("Haug said: \"The Quay Is Empty.\"")]
    [InlineData("The group said that it was \"over\" now.")]
    [InlineData("He wrote: \"Sons of the River, go home!\"")]
    [InlineData("The statement described it as \"shameful\" twice.")]
    [InlineData("They dubbed him \"a man without a boat\" again.")]
    [InlineData("He commented on \"the closed quay\" again.")]
    [InlineData("He spoke of Haug (\"a man without a boat\") again.")]
    [InlineData("He repeated Haug's \"Salt Road\" again.")]
    public void Speech_is_no_name(string text) => Assert.False(IsName(text));

    [Fact]
    public void What_is_a_name_once_is_one_wherever_it_is_marked() =>
        Assert.Equal(
            [0, 2],
            NamesInMarks
                .Find(
                    Paragraph.Body(
                        "The \"Sea Wind\" channel wrote: \"It is over.\" In May, \"Sea Wind\" had promised more."
                    )
                )
                .Order()
        );
}
