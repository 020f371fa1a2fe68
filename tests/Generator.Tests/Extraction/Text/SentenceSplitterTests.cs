using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Tests.Extraction.Text;

public sealed class SentenceSplitterTests
{
    private static IEnumerable<string> Split(string text)
    {
        var paragraph = new TextRange(0, text.Length);
        var tokens = Tokenizer.Tokenize(text, paragraph, 0, QuotationPairing.Pair(text, [paragraph]));
        return SentenceSplitter
            .Split(text, tokens)
            .Select(s => TextRange.FromBounds(tokens[s.First].Range.Start, tokens[s.End - 1].Range.End).Of(text));
    }

    [Theory]
    [InlineData("The port is shut. Nobody works.", "The port is shut.", "Nobody works.")]
    [InlineData("Is it shut? Nobody knows!", "Is it shut?", "Nobody knows!")]
    [InlineData("It is shut.[3] Nobody works.", "It is shut.[3]", "Nobody works.")]
    [InlineData("It is shut.[3][4] Nobody works.[5]", "It is shut.[3][4]", "Nobody works.[5]")]
    [InlineData("(It is shut.) Nobody works.", "(It is shut.)", "Nobody works.")]
    [InlineData("It is shut... Nobody works.", "It is shut...", "Nobody works.")]
    [InlineData("He said: “It is shut.” Nobody works.", "He said: “It is shut.”", "Nobody works.")]
    [InlineData("He said: “It is shut.”[3] Nobody works.", "He said: “It is shut.”[3]", "Nobody works.")]
    [InlineData("“It is shut.” “It is not.”", "“It is shut.”", "“It is not.”")]
    [InlineData(
        "He called it “a grave.” Nadia Berrada said, “It is not.”",
        "He called it “a grave.”",
        "Nadia Berrada said, “It is not.”"
    )]
    [InlineData("He left the U.S. The port is shut.", "He left the U.S.", "The port is shut.")]
    public void Sentences_end_where_they_end(string text, string first, string second) =>
        Assert.Equal([first, second], Split(text));

    [Theory]
    [InlineData("Dr. Nils Aro of St. Olav left the U.S. Embassy at 3.5 knots.")]
    [InlineData("Gen. Tor Haug and Mr. Aro met J. K. Brandt, i.e. No. 5.")]
    [InlineData("“It is shut. Nobody works,” he said.")]
    [InlineData("“It is shut!” he said.")]
    [InlineData("“Is it shut?” Haug asked.")]
    [InlineData("“It is shut.” said the harbor master.")]
    [InlineData("He called it “shut.” and left.")]
    [InlineData("Harbors Inc. and Pilots Ltd. met on Sept. 3.")]
    public void Full_stops_within_a_sentence_do_not_end_it(string text) => Assert.Equal([text], Split(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Nothing_has_no_sentence(string text) => Assert.Empty(Split(text));
}
