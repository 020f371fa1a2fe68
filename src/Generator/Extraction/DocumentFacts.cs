using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction;

/// <summary>A document and what it says that somebody said, before actors are one across documents.</summary>
internal sealed record DocumentFacts(Document Document);
