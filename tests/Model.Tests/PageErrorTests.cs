using System.Text;

namespace SeedsSdk.Model.Tests;

public class PageErrorTests
{
    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("seeds-page|1")]
    [InlineData("seeds-page|1|reports")]
    [InlineData("seeds-page|2|actors")]
    [InlineData("seeds-page|1|actors|more")]
    public void A_page_that_is_no_actors_page_of_this_version_is_refused(string page)
    {
        var thrown = Assert.Throws<CorpusFormatException>(() => Sample.Load(page));
        Assert.Equal(("actors page", 1), (thrown.Page, thrown.Row));
    }

    [Fact]
    public void Another_version_says_what_to_do() =>
        Assert.Contains(
            "version '2'",
            Assert.Throws<CorpusFormatException>(() => Sample.Load("seeds-page|2|actors")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("A|a|person|A", 2)]
    [InlineData("A|a|alien|A|", 2)]
    [InlineData("A|a|person|A|\nA|a|person|B|", 3)]
    [InlineData("=|alias", 2)]
    [InlineData("A|a|person|A|\n=|b|c", 3)]
    [InlineData(@"A|a|person|A\x|", 2)]
    [InlineData(@"A|a|person|A\u12|", 2)]
    [InlineData(@"A|a|person|A\|", 2)]
    [InlineData("A|1|2|3|4|5|6|7|8|9|10|11|12", 2)]
    [InlineData("\n", 2)]
    public void A_wrong_row_of_the_actors_page_is_named(string rows, int row)
    {
        var thrown = Assert.Throws<CorpusFormatException>(() => Sample.Load("seeds-page|1|actors\n" + rows));
        Assert.Equal(("actors page", row), (thrown.Page, thrown.Row));
        Assert.StartsWith($"actors page, row {row}: ", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X", 3)] // an unknown code
    [InlineData("RR|r", 3)] // a code of two characters
    [InlineData("R|r|p||text", 3)] // too few columns
    [InlineData("N|x|note", 3)] // a number that is none
    [InlineData("N|1|note\nN|1|again", 4)] // a number twice
    [InlineData("O|Telegram|||", 3)] // a source without a note
    [InlineData("N|1\nO|Telegram|||", 4)] // a source of a note that is not there
    [InlineData("F|nobody|role|", 3)] // an unknown actor
    [InlineData("F|hadi-al-farsi|role|nobody", 3)]
    [InlineData("M|nobody", 3)]
    [InlineData("-|text\nN|1|late", 4)] // a note in the body
    [InlineData("p|text", 3)] // a paragraph that goes on and never began
    [InlineData("h|text", 3)]
    [InlineData("H|a\np|text", 4)]
    [InlineData("q|words", 3)] // a quote that goes on and never began
    [InlineData("S|||statement|||\nQ|#1|direct|r|1||||a\n-|x\nq|b", 6)] // a quote that ended
    [InlineData("~|1|0|0", 3)] // a measure where texts are
    [InlineData("Q|#1|direct|r|1||||words", 3)] // a quote without a statement
    [InlineData("S|||statement|||\nQ|1|direct|r|1||||words", 4)] // an id without its mark
    [InlineData("S|||statement|||\nQ|#1|indirect|r|1||||words", 4)]
    [InlineData("S|||statement|||\nQ|#1|direct|r|101||||words", 4)]
    [InlineData("S|||statement|||\nQ|#1|direct|r|1|||#0|words", 4)] // a statement that is not there
    [InlineData("S|||statement|||\nQ|#1|direct|r|1||||a\nQ|#1|direct|r|1||||b", 5)] // an id twice
    [InlineData(@"S|||statement|||\nQ|#1|direct|r|1||||a\", 3)]
    [InlineData("S|nobody||statement|||", 3)]
    [InlineData("S||nobody|statement|||", 3)]
    [InlineData("S|||shout|||", 3)]
    [InlineData("S|||statement||2024-02-30|", 3)] // no such day
    [InlineData("S|||statement|||4", 3)] // no such note
    [InlineData("R|r|q|||text|T", 3)] // a report twice
    [InlineData("R|s|q|||spans|T\n-|text", 4)] // text where there is none
    [InlineData("R|s|q|||spans|T\n~|1|2|0", 4)] // more line ends than characters
    [InlineData("R|s|q|||spans|T\n~|-1|0|0", 4)]
    [InlineData("R|s|q|||spans|T\n~|2147483647|0|0\n~|1|0|0", 5)] // longer than any text
    public void A_wrong_row_of_a_report_page_is_named(string rows, int row)
    {
        var page = Sample.Reports("R|r|p|||text|T", rows);
        var thrown = Assert.Throws<CorpusFormatException>(() =>
            Sample.Load(Sample.Actors, "seeds-page|1|reports", page)
        );
        Assert.Equal(("report page 2", row), (thrown.Page, thrown.Row));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        var page = Encoding.UTF8.GetBytes("seeds-page\t1\tactors\nA\ta\tperson\tA?\t");
        page[Array.IndexOf(page, (byte)'?')] = 0xFF;
        Assert.Throws<CorpusFormatException>(() => Corpus.Load(() => page));
    }

    [Fact]
    public void Every_cut_of_a_page_loads_or_is_refused_with_the_one_exception()
    {
        var page = Sample.Reports(Sample.Talks, Sample.Storm);
        for (var length = 0; length < page.Length; length++)
        {
            try
            {
                var corpus = Sample.Load(Sample.Actors, page[..length]);
                Assert.All(corpus.Quotes, quote => Assert.NotNull(quote.Text));
            }
            catch (CorpusFormatException thrown)
            {
                Assert.Equal("report page 1", thrown.Page);
            }
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Corpus.Load(null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.Load(() => default, null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.Load(() => "seeds-page\t1\tactors"u8, [null!]));
    }
}
