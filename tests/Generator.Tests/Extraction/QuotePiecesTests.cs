using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Extraction;

/// <summary>Programs that know no paragraphs get spans that lie inside one.</summary>
public sealed class QuotePiecesTests
{
    private static IEnumerable<string> Pieces(string text)
    {
        var facts = DocumentExtractor.Extract(PlainTextReader.Read("1", text));
        return facts
            .Quotes.SelectMany(quote => QuotePieces.Of(facts.Document, quote.Span))
            .Select(piece => piece.Of(facts.Document.Text));
    }

    [Theory]
    [InlineData("“", "”")]
    [InlineData("\"", "\"")]
    [InlineData("''", "''")]
    public void A_quotation_over_paragraphs_has_one_piece_in_each_without_the_mark_that_opens_it_again(
        string open,
        string close
    ) =>
        Assert.Equal(
            ["The quay is empty.", "It stays empty.", "That is all."],
            Pieces(
                $"Tor Haug said: {open}The quay is empty.\n\n{open}It stays empty.\n\n{open}That is all.{close}\n\nHe left."
            )
        );

    [Fact]
    public void A_wrapped_line_is_no_border() =>
        Assert.Equal(
            ["The quay of the northern harbor is as empty as it has ever\nbeen in the summer."],
            Pieces(
                "Tor Haug said: “The quay of the northern harbor is as empty as it has ever\nbeen in the summer.” He left the room then."
            )
        );
}
