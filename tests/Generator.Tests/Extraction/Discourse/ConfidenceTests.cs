using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Extraction.Discourse;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>A confidence tells the sure from the unsure; what the numbers mean is measured in docs/extraction.md.</summary>
public sealed class ConfidenceTests
{
    private static int ConfidenceOf(string text) =>
        DocumentExtractor.Extract(PlainTextReader.Read("1", text)).Quotes[^1].Attribution.Confidence;

    [Fact]
    public void A_name_beside_its_verb_and_its_words_is_surer_than_a_quotation_without_a_cue() =>
        Assert.True(
            ConfidenceOf("\"The quay is empty and it stays so,\" said Tor Haug.")
                > ConfidenceOf("Tor Haug left the quay. He was said to be \"tired\" of it. \"The quay is empty.\"")
        );

    [Fact]
    public void A_full_sentence_with_its_speaker_beside_it_is_at_least_nine_in_ten() =>
        Assert.InRange(ConfidenceOf("\"The quay is empty and it stays so,\" said Tor Haug."), 90, 99);

    [Fact]
    public void A_pronoun_that_could_mean_somebody_else_is_less_sure() =>
        Assert.True(
            ConfidenceOf("Velm Orlun met Pell Orvane. \"The quay is empty and it stays so,\" he said.") + 10
                < ConfidenceOf("Velm Orlun met no one. \"The quay is empty and it stays so,\" he said.")
        );

    [Fact]
    public void A_quotation_that_nobody_said_has_no_confidence() =>
        Assert.Equal(0, ConfidenceOf("\"The quay is empty and it stays so for the whole of the summer.\""));

    [Fact]
    public void More_evidence_for_an_attribution_never_makes_it_less_than_one_or_more_than_99()
    {
        Assert.InRange(AttributionConfidence.Of(AttributionEvidence.None), 1, 99);
        Assert.InRange(AttributionConfidence.Of((AttributionEvidence)ulong.MaxValue), 1, 99);
    }

    [Fact]
    public void Every_piece_of_evidence_has_a_bit_of_its_own()
    {
        var bits = Enum.GetValues<AttributionEvidence>().Where(bit => bit != AttributionEvidence.None).ToList();

        Assert.All(bits, bit => Assert.Equal(1, System.Numerics.BitOperations.PopCount((ulong)bit)));
        Assert.Equal(bits.Count, bits.Distinct().Count());
    }
}
