namespace SeedsSdk.Generator.Resolution;

/// <summary>The corpus, and how its actors became one.</summary>
/// <param name="Reports">In the order of the documents that were decided about.</param>
/// <param name="Stems">The ids that the file names alone give, in the same order; two files can have one.</param>
/// <param name="Identities">Curated actors first, in the order of the authority file.</param>
/// <param name="Order">Which document stands at each of their positions: the earliest report first.</param>
internal sealed record DecidedCorpus(
    ResolvedCorpus Corpus,
    IReadOnlyList<ResolvedReport> Reports,
    IReadOnlyList<string> Stems,
    ActorIdentities Identities,
    IReadOnlyList<int> Order
);
