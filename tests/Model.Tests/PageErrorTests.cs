using System.Text;

namespace SeedsSdk.Model.Tests;

/// <summary>Compiled pages that are not the ones that were compiled are refused, whatever is asked for, and never answer wrongly.</summary>
public class PageErrorTests
{
    private const string Later = """
        R|2024-04-01-later|2024-04-01|seeds/
        M|hadi-al-farsi
        -|Later\n\n
        P|He wrote, “
        S|hadi-al-farsi|||Telegram|2024-03-31
        Q|We stay.|wrote|-|95|named-subject
        p|”
        """;

    private static readonly byte[][] s_pages = Sample.Pages(
        Sample.Actors,
        Sample.Reports(Sample.Talks, Sample.Storm),
        Sample.Reports(Later)
    );

    private static readonly string s_answer = Answer(s_pages);

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("seeds-page|3")]
    [InlineData("seeds-page|3|actors")]
    [InlineData("seeds-page|2|root")]
    [InlineData("seeds-page|3|root|more")]
    public void A_page_that_is_no_root_of_this_version_is_refused_at_once(string page)
    {
        var bytes = Encoding.UTF8.GetBytes(page.Replace('|', '\t'));
        var thrown = Assert.Throws<CorpusFormatException>(() => Corpus.Load(number => number == 0 ? bytes : default));
        Assert.Equal(("root page", 1), (thrown.Page, thrown.Row));
    }

    [Fact]
    public void Another_version_says_what_to_do()
    {
        var thrown = Assert.Throws<CorpusFormatException>(() => Corpus.Load(_ => "seeds-page\t2\troot"u8));
        Assert.Contains("version '2'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("compile the reports with the same version", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A|a|person|A", 2)]
    [InlineData("A|a|alien|A|", 2)]
    [InlineData("A|a|person|A|\n=|b|c", 3)]
    [InlineData(@"A|a|person|A\x|", 2)]
    [InlineData(@"A|a|person|A\u12|", 2)]
    [InlineData(@"A|a|person|A\|", 2)]
    [InlineData("A|1|2|3|4|5|6|7|8|9|10|11|12", 2)]
    [InlineData("A|a|person|A|\n", 3)]
    [InlineData("A|a|person|A|\nX|y", 3)]
    public void A_wrong_row_of_the_actors_page_is_named(string rows, int row)
    {
        var pages = Sample.Pages("seeds-page|3|actors\n" + rows + "\n");
        var thrown = Assert.Throws<CorpusFormatException>(() => Answer(pages));
        Assert.Equal(("actors page", row), (thrown.Page, thrown.Row));
        Assert.StartsWith($"actors page, row {row}: ", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X", 3)] // an unknown code
    [InlineData("RR|r", 3)] // a code of two characters
    [InlineData("R|s||p||T|spans|more", 3)] // too many columns
    [InlineData("R|s||p||T|text", 3)] // neither spans nor nothing
    [InlineData("R|s|-|p||T", 3)] // a date that is none
    [InlineData("N|x|note", 3)] // a number that is none
    [InlineData("N|1|note\nN|1|again", 4)] // a number twice
    [InlineData("N|1|-|Telegram", 3)] // a source of a note that is not there
    [InlineData("N|1|-\nO|Telegram", 4)]
    [InlineData("O|Telegram", 3)] // a source without a note
    [InlineData("N|1", 3)] // a note that the text does not have
    [InlineData("N|1\n-|Title\\n\\n[2] X.\\n", 3)]
    [InlineData("N|1|note|X|2024-01-01||X|more", 3)]
    [InlineData("F|nobody|role", 3)] // an unknown actor
    [InlineData("F|hadi-al-farsi|role|nobody", 3)]
    [InlineData("F|hadi-al-farsi|role|harbour-council|more", 3)]
    [InlineData("M|nobody", 3)]
    [InlineData("M|hadi-al-farsi|role|nobody", 3)]
    [InlineData("-|text\nN|1|late", 4)] // a note in the body
    [InlineData("p|text", 3)] // a paragraph that goes on and never began
    [InlineData("h|text", 3)]
    [InlineData("H|a\np|text", 4)]
    [InlineData("P|text|more", 3)]
    [InlineData("q|words", 3)] // a quote that goes on and never began
    [InlineData("S\nQ|a|||1|r\n-|x\nq|b", 6)] // a quote that ended
    [InlineData("S\nQ|a|||1|r|direct|1|more", 4)]
    [InlineData("Q|a|||1|r", 3)] // no statement
    [InlineData("S\nQ|a|||1|r||2", 4)] // no such statement
    [InlineData("S\nQ|a|||1|r||0", 4)]
    [InlineData("S\nQ|a|||1|r|odd", 4)] // no such kind
    [InlineData("S\nQ|a||||r", 4)] // no confidence
    [InlineData("~|1|0|0", 3)] // a measure where texts are
    [InlineData("S||4", 3)] // no such note
    [InlineData("S|||shout", 3)] // no such form
    [InlineData("S||||Telegram|tomorrow", 3)] // a date that is none
    [InlineData("S|||||||more", 3)]
    [InlineData("R|s||q||T|spans\n-|text", 4)] // text where there is none
    [InlineData("R|s||q||T|spans\n~|1|2|0", 4)] // more line ends than characters
    [InlineData("R|s||q||T|spans\n~|-1|0|0", 4)]
    [InlineData("R|s||q||T|spans\n~|2147483647|0|0\n~|1|0|0", 5)] // longer than any text
    [InlineData("R|s||q||T|spans\nN|1", 4)] // a note of no text
    public void A_wrong_row_of_a_page_of_reports_is_named(string rows, int row)
    {
        var pages = Sample.Pages(Sample.Actors, Sample.Reports("R|r||p||T", rows));
        var thrown = Assert.Throws<CorpusFormatException>(() => Answer(pages));
        Assert.Equal(("page of r", row), (thrown.Page, thrown.Row));
    }

    [Fact]
    public void Whatever_is_altered_or_cut_in_whichever_page_is_found_or_changes_nothing()
    {
        for (var number = 0; number < s_pages.Length; number++)
        {
            for (var i = 0; i < s_pages[number].Length; i++)
            {
                var page = (byte[])s_pages[number].Clone();
                page[i] ^= 1;
                Refused(number, page);
                Refused(number, s_pages[number][..i]);
            }
        }
    }

    [Fact]
    public void Pages_that_are_swapped_are_found()
    {
        for (var i = 0; i < s_pages.Length; i++)
        {
            for (var k = 0; k < s_pages.Length; k++)
            {
                var pages = (byte[][])s_pages.Clone();
                (pages[i], pages[k]) = (pages[k], pages[i]);
                if (i == k)
                {
                    Assert.Equal(s_answer, Answer(pages));
                }
                else
                {
                    var thrown = Assert.Throws<CorpusFormatException>(() => Answer(pages));
                    Assert.NotNull(thrown.Page);
                    Assert.True(thrown.Row > 0);
                }
            }
        }
    }

    [Fact]
    public void An_altered_report_leaves_the_others_readable()
    {
        var pages = (byte[][])s_pages.Clone();
        pages[^1] = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(pages[^1]).Replace("We stay.", "We leave", StringComparison.Ordinal)
        );
        var corpus = Corpus.Load(number => pages[number]);
        Assert.Equal("Harbour Talks", corpus.Reports[0].Title);
        var thrown = Assert.Throws<CorpusFormatException>(() => corpus.Quotes[corpus.Quotes.Count - 1].Text);
        Assert.Equal(("page of 2024-04-01-later", 2), (thrown.Page, thrown.Row));
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => Corpus.Load(null!));

    private static void Refused(int number, byte[] page)
    {
        var pages = (byte[][])s_pages.Clone();
        pages[number] = page;
        try
        {
            Assert.Equal(s_answer, Answer(pages));
        }
        catch (CorpusFormatException thrown)
        {
            Assert.NotNull(thrown.Page);
            Assert.True(thrown.Row > 0);
        }
    }

    /// <summary>Everything that there is to be asked.</summary>
    private static string Answer(byte[][] pages)
    {
        var corpus = Corpus.Load(number => number < pages.Length ? pages[number] : default);
        using var json = new MemoryStream();
        corpus.WriteJson(json);
        var rest = corpus.Reports.Select(report => $"{report.Text}{report.Sections[0].Paragraphs.Count}");
        return Encoding.UTF8.GetString(json.ToArray()) + string.Concat(rest);
    }
}
