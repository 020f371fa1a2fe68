using System.Globalization;
using SeedsSdk.Generator.Extraction.Discourse;

namespace SeedsSdk.Eval.Reliability;

/// <summary>The weights of <c>AttributionConfidence.cs</c>, in thousandths of the natural logarithm of the odds.</summary>
/// <param name="Base">Of no evidence at all.</param>
/// <param name="Weights">By evidence, in the order of its bits.</param>
internal sealed record ConfidenceWeights(int Base, IReadOnlyList<(AttributionEvidence Evidence, int Weight)> Weights)
{
    /// <summary>All pieces of evidence, in the order of their bits.</summary>
    public static IReadOnlyList<AttributionEvidence> Evidence { get; } =
    [.. Enum.GetValues<AttributionEvidence>().Where(bit => bit != AttributionEvidence.None).Order()];

    /// <summary>As they stand in the source.</summary>
    public IEnumerable<string> Lines() =>
        Weights
            .Select(weight =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"        (AttributionEvidence.{weight.Evidence}, {weight.Weight}),"
                )
            )
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"    private const int Base = {Base};"));
}
