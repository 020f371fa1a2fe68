using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>Makes actors one across spellings and documents, and gives everything its id and member name.</summary>
internal static class CorpusResolver
{
    public static ResolvedCorpus Resolve(IReadOnlyList<DocumentFacts> documents, Authority authority) =>
        new(EquatableArray<ResolvedReport>.Empty, EquatableArray<ResolvedActor>.Empty);
}
