namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Which marked words are quotes, and where they begin and end.</summary>
public sealed class QuoteTests
{
    private static IEnumerable<string> Texts(string body) => Says.Quotes(body).Select(quote => quote.Text);

    [Theory]
    [InlineData("The so-called \"quiet\" quay is loud again.")]
    [InlineData("Many boats have turned \"gray\" over the years.")]
    [InlineData("Prices in the \"old\" market fell by half.")]
    public void Scare_quotes_of_the_report_are_no_quotes(string body) => Assert.Empty(Texts(body));

    [Fact]
    public void Marked_words_in_a_reported_statement_are_quotes_however_few() =>
        Assert.Equal(["lies"], Texts("Tor Haug called the figures \"lies.\"").Select(text => text.TrimEnd('.')));

    [Fact]
    public void Names_and_titles_in_marks_are_no_quotes() =>
        Assert.Equal(
            ["The port is ours."],
            Texts(
                "In an article titled \"Salt And Iron,\" published by the \"Sea Wind\" channel, Tor Haug said: \"The port is ours.\""
            )
        );

    [Fact]
    public void Headings_are_not_mined() =>
        Assert.Empty(Texts("The talks go on.\n# Union Head: \"The Port Is Ours\"\nNobody would comment on Monday."));

    [Fact]
    public void The_halves_of_a_split_quotation_are_two_quotes_of_one_statement()
    {
        var quotes = Says.Quotes("\"The port is shut,\" said Tor Haug, \"and it will stay shut.\"");

        Assert.Equal(["The port is shut,", "and it will stay shut."], quotes.Select(quote => quote.Text));
        Assert.Equal([("Tor Haug", 0)], quotes.Select(quote => (quote.Speaker, quote.Statement)).Distinct());
    }

    [Fact]
    public void A_quotation_inside_a_quotation_is_not_a_quote_of_its_own() =>
        Assert.Equal(
            ["The governor asked me, 'Whose sons are they?' and I had no answer."],
            Texts("Tor Haug wrote: \"The governor asked me, 'Whose sons are they?' and I had no answer.\"")
        );

    [Fact]
    public void A_block_quotation_over_paragraphs_is_one_quote()
    {
        var quote = Says.One(
            "Tor Haug wrote in his letter:\n“The port is shut, and nobody knows for how long.\n“The quay is empty, and nobody asks why.”\nThe letter was read in all halls."
        );

        Assert.Equal("Tor Haug", quote.Speaker);
        Assert.StartsWith("The port is shut", quote.Text, StringComparison.Ordinal);
        Assert.EndsWith("nobody asks why.", quote.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_of_its_own_in_marks_belongs_to_the_colon_before_it() =>
        Assert.Equal(
            ["Tor Haug"],
            Says.Speakers(
                "Tor Haug wrote in his letter:\n\"The port is shut, and nobody knows for how long.\"\nThen he left."
            )
        );

    [Fact]
    public void The_words_are_exactly_those_between_the_marks() =>
        Assert.Equal(
            ["[T]he\u00A0port  is … “shut”,"],
            Texts("Tor Haug said: \"[T]he\u00A0port  is … “shut”,\" and left.")
        );

    [Fact]
    public void An_unbalanced_mark_costs_its_own_paragraph() =>
        Assert.Equal(
            ["It is open."],
            Texts("Tor Haug said: \"The port is shut.\nNadia Berrada said: \"It is open.\" Then she left.")
        );

    [Fact]
    public void Single_marks_are_speech_where_a_report_uses_no_others() =>
        Assert.Equal(
            ["The port is shut,", "a grave for the boat"],
            Texts("‘The port is shut,’ said Tor Haug. He called it ‘a grave for the boat’ and didn’t smile.")
        );

    [Fact]
    public void A_single_mark_behind_an_s_closes_what_nothing_else_closes() =>
        Assert.Equal(
            ["The port is shut,", "a grave for boats"],
            Texts("‘The port is shut,’ said Tor Haug. He called it ‘a grave for boats’ and didn’t smile.")
        );

    [Fact]
    public void Quotes_stand_in_the_order_of_the_text() =>
        Assert.Equal(
            ["one", "two", "three"],
            Texts("Tor Haug called them \"one\" and \"two\" as well as \"three\" boats.")
        );
}
