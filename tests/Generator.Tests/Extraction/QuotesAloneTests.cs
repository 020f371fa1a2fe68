using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Robustness.Inputs;

namespace SeedsSdk.Generator.Tests.Extraction;

/// <summary>
/// `seeds extract` asks for the quotes alone, and the compiler for all of a document: who says what is the same for both.
/// </summary>
public sealed class QuotesAloneTests
{
    private const int Texts = 4000;

    private static DocumentFacts Alone(string text) => DocumentExtractor.ExtractQuotes(PlainTextReader.Read("1", text));

    [Fact]
    public void They_are_the_quotes_of_the_whole_document()
    {
        var source = new InputSource(11, [.. ReportTexts.Paths.Select(ReportTexts.Read)]);
        var quotes = 0;
        for (var number = 0; number < Texts; number++)
        {
            // Twice the text: names that come behind the last quote have more to decide.
            var text = source.Text(number) + "\n\n" + source.Text(number + Texts);
            var expected = SpokenWords.In(DocumentExtractor.Extract(PlainTextReader.Read("1", text))).ToArray();
            Assert.Equal(expected, SpokenWords.In(Alone(text)));
            quotes += expected.Length;
        }

        Assert.True(quotes > Texts / 4, $"only {quotes} quotes");
    }

    [Fact]
    public void Who_is_named_in_full_behind_the_last_quote_has_that_name() =>
        Assert.Equal(
            "Ana Ruiz",
            SpokenWords
                .In(Alone("“The quay is closed,” said Ruiz.\n\nThe boats left.\n\nAna Ruiz waved."))
                .Single()
                .Speaker
        );

    [Theory]
    [InlineData("Ana Ruiz left the quay, and Tor Haug stayed.")]
    [InlineData("Ana Ruiz runs the channel “Quay News” with Tor Haug.")]
    public void Where_nobody_speaks_nobody_is_looked_for(string text) => Assert.Empty(Alone(text).Actors);

    [Fact]
    public void A_mark_without_its_other_half_is_told_all_the_same() =>
        Assert.Single(Alone("Ana Ruiz said “the quay.").UnpairedMarks);
}
