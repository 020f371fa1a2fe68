using SeedsSdk.Generator.Emission;

namespace SeedsSdk.Generator.Tests.Emission;

public sealed class TextTests
{
    [Theory]
    [InlineData("", 3)]
    [InlineData("\"", 3)]
    [InlineData("a \"\" b", 3)]
    [InlineData("a \"\"\" b", 4)]
    [InlineData("\"\"\"\"\"\" \"\"", 7)]
    public void A_fence_is_longer_than_any_run_within(string text, int length) =>
        Assert.Equal(new string('"', length), CSharpText.Fence(text));

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\u2028c", "\"a\\u000Ab\\u2028c\"")]
    public void A_literal_stays_on_its_line(string text, string literal) =>
        Assert.Equal(literal, CSharpText.Quote(text));

    [Theory]
    [InlineData("</summary> & \"x\" */", "&lt;/summary&gt; &amp; \"x\" */")]
    [InlineData("a\r\nb\u2028c\u0085d\0", "a  b c d ")]
    public void A_comment_takes_any_text(string text, string comment) => Assert.Equal(comment, XmlDoc.Escape(text));

    /// <summary>No theory: attributes are UTF-8 and cannot hold half a pair.</summary>
    [Fact]
    public void Half_a_surrogate_pair_is_written_so_that_it_can_be_UTF8()
    {
        Assert.Equal("\"c\\uD83D\"", CSharpText.Quote("c\uD83D"));
        Assert.Equal("a\uFFFD b\uFFFD \U0001F6A2\uFFFD", XmlDoc.Escape("a\uD83D b\uDEA2 \U0001F6A2\uFFFF"));
    }

    [Fact]
    public void A_comment_is_cut_where_no_tooltip_shows_it() =>
        Assert.Equal(301, XmlDoc.Escape(new string('x', 5000)).Length);

    [Fact]
    public void The_writer_indents_and_ends_lines_with_LF()
    {
        var writer = new CSharpWriter();
        using (writer.Block("class A"))
        {
            writer.Line("int x;");
            writer.Line();
            writer.Raw("raw\n");
        }

        Assert.Equal("class A\n{\n    int x;\n\nraw\n}\n", writer.ToString());
    }
}
