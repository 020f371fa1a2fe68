using System.Text.Json;

namespace SeedsSdk.Model.Tests.Export;

/// <summary>Places in linked data: in code points, and with the words around them.</summary>
public class JsonLdTests
{
    [Fact]
    public void Positions_count_code_points_of_the_text()
    {
        var quotes = Quotations(Awkward.Corpus);
        Assert.Equal(3, quotes.Length);
        foreach (var (quote, node) in Awkward.Corpus.Quotes.Zip(quotes))
        {
            var points = quote.Report.Text.AsString().EnumerateRunes().ToArray();
            var position = Selector(node, "TextPositionSelector");
            var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
            Assert.Equal(quote.Verbatim, string.Concat(points[start..end].Select(point => point.ToString())));
            Assert.True(start < quote.Span.Start, "an emoji stands before each of them");

            var words = Selector(node, "TextQuoteSelector");
            Assert.Equal(quote.Verbatim, words.GetProperty("exact").GetString());
            Assert.Contains(
                words.GetProperty("prefix").GetString() + quote.Verbatim + words.GetProperty("suffix").GetString(),
                quote.Report.Text.AsString(),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Without_the_text_there_are_the_words_alone()
    {
        var node = Quotations(Sample.Corpus)[^1];
        var selector = Assert.Single(Selectors(node));
        Assert.Equal("TextQuoteSelector", selector.GetProperty("@type").GetString());
        Assert.Equal("somehow", selector.GetProperty("exact").GetString());
        Assert.False(selector.TryGetProperty("prefix", out _));
    }

    [Fact]
    public void Half_a_character_stands_nowhere()
    {
        // Emoji of two code units before and behind: a context of 32 units would cut one.
        var emoji = string.Concat(Enumerable.Repeat("😀", 20));
        var corpus = Sample.Load(
            "seeds-page|2|actors",
            Sample.Reports($"R|r||p||t\nP|{emoji}a“\nS\nQ|words|||1|none\np|”{emoji}")
        );
        var words = Selector(Assert.Single(Quotations(corpus)), "TextQuoteSelector");
        Assert.Equal(emoji[^30..] + "a“", words.GetProperty("prefix").GetString());
        Assert.Equal("”" + emoji[..30], words.GetProperty("suffix").GetString());
        Assert.DoesNotContain("\uFFFD", Outputs.Text(corpus.WriteJsonLd), StringComparison.Ordinal);
    }

    private static JsonElement[] Quotations(Corpus corpus)
    {
        using var document = JsonDocument.Parse(Outputs.Bytes(corpus.WriteJsonLd));
        return
        [
            .. document
                .RootElement.GetProperty("@graph")
                .EnumerateArray()
                .Where(node => node.GetProperty("@type").GetString() == "Quotation")
                .Select(node => node.Clone()),
        ];
    }

    private static JsonElement[] Selectors(JsonElement quotation) =>
        [.. quotation.GetProperty("evidence").GetProperty("target").GetProperty("selector").EnumerateArray()];

    private static JsonElement Selector(JsonElement quotation, string type) =>
        Selectors(quotation).Single(selector => selector.GetProperty("@type").GetString() == type);
}
