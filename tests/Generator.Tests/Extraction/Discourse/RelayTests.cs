namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Who shows somebody's words is their publisher, not their speaker.</summary>
public sealed class RelayTests
{
    private static (string Speaker, string? Publisher) Of(string body) =>
        Says.One(body) is var quote ? (quote.Speaker, quote.Publisher) : default;

    [Theory]
    [InlineData(
        "The \"Sea Wind\" Telegram channel published a poster with a quote from Tor Haug: \"The port is ours.\""
    )]
    [InlineData("The \"Sea Wind\" Telegram channel quoted Tor Haug as saying: \"The port is ours.\"")]
    [InlineData(
        "The \"Sea Wind\" Telegram channel published a poster. It shows a quote from Tor Haug: \"The port is ours.\""
    )]
    [InlineData(
        "On Monday, the \"Sea Wind\" channel circulated[4] a poster of the quay. Across it runs a line by Tor Haug: \"The port is ours.\"\n[4] Telegram, March 13, 2023."
    )]
    [InlineData("The \"Sea Wind\" Telegram channel shared a poster quoting Tor Haug: \"The port is ours.\"")]
    [InlineData(
        "The \"Sea Wind\" Telegram channel shared a poster with a caption quoting Tor Haug as saying: \"The port is ours.\""
    )]
    public void A_poster_that_quotes_a_man_has_the_man_as_speaker(string body) =>
        Assert.Equal(("Tor Haug", "Sea Wind"), Of(body));

    [Fact]
    public void The_publisher_shares_the_note_of_its_poster()
    {
        var quote = Says.One(
            "On March 13, the \"Sea Wind\" channel circulated[4] a poster with a quote from Tor Haug: \"The port is ours.\"\n[4] Telegram, March 13, 2023."
        );

        Assert.Equal((4, "2023-03-13", "Telegram"), (quote.Citation, quote.Date, quote.Platform));
    }

    [Fact]
    public void Who_speaks_for_himself_has_no_publisher() =>
        Assert.Equal(("Tor Haug", null), Of("Tor Haug wrote on Telegram: \"The port is ours.\""));

    [Fact]
    public void The_channel_itself_speaks_in_its_caption() =>
        Assert.Equal(
            [("Tor Haug", "Sea Wind"), ("Sea Wind", null)],
            Says.Quotes(
                    "The \"Sea Wind\" Telegram channel published a poster with a quote from Tor Haug: \"The port is ours.\" The channel added that the quay was \"a shared house.\""
                )
                .Select(quote => (quote.Speaker, quote.Publisher))
        );
}
