using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Text;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction;

/// <summary>A document and what it says that somebody said, before actors are one across documents.</summary>
/// <param name="Actors">In order of first appearance.</param>
/// <param name="Statements">Those that hold quotes, in document order.</param>
/// <param name="Quotes">In document order; they never overlap.</param>
internal sealed record DocumentFacts(
    Document Document,
    EquatableArray<LocalActor> Actors,
    EquatableArray<StatementFacts> Statements,
    EquatableArray<QuoteFacts> Quotes
)
{
    /// <summary>Quotation marks without their other half: the words beside them are in no quote.</summary>
    public EquatableArray<UnpairedMark> UnpairedMarks { get; init; } = EquatableArray<UnpairedMark>.Empty;

    /// <summary>Whether an actor has <see cref="LocalActor.OtherReadings"/>.</summary>
    public bool HasOtherReadings { get; init; }
}
