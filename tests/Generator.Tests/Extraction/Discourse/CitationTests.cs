namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>The citation is that of the statement, wherever its marker stands, and of no other statement.</summary>
public sealed class CitationTests
{
    private const string Notes =
        "\n[1] Telegram, March 11, 2023.\n[2] X, March 12, 2023.\n[3] Telegram, March 13, 2023.";

    private static IEnumerable<int?> Citations(string body) => Says.Citations(body + Notes);

    [Theory]
    [InlineData("Tor Haug said[1] that the port was \"a grave for boats.\"")]
    [InlineData("Tor Haug said that the port was \"a grave for boats.\"[1]")]
    [InlineData("Tor Haug said that the port was \"a grave for boats\"[1] and a shame.")]
    [InlineData("In a statement issued[1] on March 11, Tor Haug said that the port was \"a grave for boats.\"")]
    [InlineData("On March 11, Tor Haug published[1] a statement. He said that the port was \"a grave for boats.\"")]
    [InlineData("\"The port is shut,\" wrote Tor Haug on March 11.[1]")]
    [InlineData("\"The port is shut,\"[1] wrote Tor Haug on March 11.")]
    public void A_marker_documents_the_statement_that_it_stands_in(string body) => Assert.Equal([1], Citations(body));

    [Fact]
    public void A_late_marker_documents_the_sentences_before_it() =>
        Assert.Equal(
            [1, 1],
            Citations(
                "Tor Haug said that the port was \"a grave for boats.\" He added that the tax was \"a toll on thirst.\"[1]"
            )
        );

    [Fact]
    public void A_late_marker_documents_the_paragraph_before_it() =>
        Assert.Equal(
            [1, 1],
            Citations(
                "Tor Haug said that the port was \"a grave for boats.\"\nHe added that the tax was \"a toll on thirst.\"[1]"
            )
        );

    [Fact]
    public void A_marker_at_the_opening_documents_what_follows_until_somebody_else_speaks() =>
        Assert.Equal(
            [1, 1, 2],
            Citations(
                "Tor Haug published[1] a statement. It calls the port \"a grave for boats\" and the tax \"a toll on thirst.\" Nadia Berrada answered[2] that the port was \"open to all.\""
            )
        );

    [Fact]
    public void A_second_marker_begins_another_act_of_the_same_speaker()
    {
        var quotes = Says.Quotes(
            "Tor Haug said[1] that the port was \"a grave for boats.\" On March 13, he wrote[3] that the tax was \"a toll on thirst.\""
                + Notes
        );

        Assert.Equal([1, 3], quotes.Select(quote => quote.Citation!.Value));
        Assert.NotEqual(quotes[0].Statement, quotes[1].Statement);
        Assert.Equal(["Tor Haug", "Tor Haug"], quotes.Select(quote => quote.Speaker));
    }

    [Fact]
    public void Two_markers_in_a_row_are_one_act_with_the_first_number() =>
        Assert.Equal([1], Citations("Tor Haug said that the port was \"a grave for boats.\"[1][2]"));

    [Fact]
    public void A_citation_does_not_leak_into_the_next_statement() =>
        Assert.Equal(
            [1, null],
            Citations(
                "Tor Haug said[1] that the port was \"a grave for boats.\" Nadia Berrada replied that it was \"open to all.\""
            )
        );

    [Fact]
    public void A_citation_does_not_leak_back_into_the_statement_before() =>
        Assert.Equal(
            [null, 2],
            Citations(
                "Tor Haug said that the port was \"a grave for boats.\" Nadia Berrada replied[2] that it was \"open to all.\""
            )
        );

    [Fact]
    public void A_citation_does_not_leak_into_the_closing_words() =>
        Assert.All(
            Says.Quotes(
                    "Tor Haug said[1] that the port was \"a grave for boats.\"\n# What Comes Next\nThe next weeks will show whether the word of the \"grave\" was more than a word.\nThe talks go on in April."
                        + Notes
                )
                .Skip(1),
            quote => Assert.Null(quote.Citation)
        );

    [Fact]
    public void A_marker_without_note_is_a_citation_all_the_same()
    {
        var quote = Says.One("Tor Haug said[7] that the port was \"a grave for boats.\"" + Notes);

        Assert.Equal(7, quote.Citation);
        Assert.Null(quote.Platform);
    }

    [Fact]
    public void Words_in_brackets_are_no_citation() =>
        Assert.Equal([null], Citations("Tor Haug said in [2022] that the port was \"a grave [sic] for boats.\""));

    [Theory]
    [InlineData(
        "Tor Haug said they \"sold their sea.\" He called \"laughable\" the claim by Orlun that the boats had left.[1]"
    )]
    [InlineData(
        "Tor Haug said they \"sold their sea.\" He rejected the claim by the government that the boats had left.[1]"
    )]
    public void What_is_only_mentioned_does_not_take_the_note(string body) =>
        Assert.All(Says.Quotes(body + "\n[1] Telegram, March 3, 2023."), quote => Assert.Equal(1, quote.Citation));

    [Theory]
    [InlineData(
        "Tor Haug likened them to \"the wolves.\" In a March 3 audio message he said: \"We will not forget.\"[1]"
    )]
    [InlineData(
        "In one post, Tor Haug wrote \"they are wolves.\" In another post, he said: \"We will not forget.\"[1]"
    )]
    public void One_note_is_for_all_that_somebody_says_in_a_paragraph(string body) =>
        Assert.All(Says.Quotes(body + "\n[1] Telegram, March 3, 2023."), quote => Assert.Equal(1, quote.Citation));

    [Fact]
    public void A_place_named_behind_a_note_is_that_of_the_next_statement() =>
        Assert.Equal(
            ["X", "Telegram"],
            Says.Quotes(
                    "On March 3, Tor Haug said: \"We won.\"[1] In a Telegram post, he said: \"It is over.\"[2]\n[1] Twitter, March 3, 2023.\n[2] Telegram, March 3, 2023."
                )
                .Select(quote => quote.Platform)
        );
}
