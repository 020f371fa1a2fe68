namespace SeedsSdk.Generator.Resolution;

/// <summary>The corpus, and how its actors became one.</summary>
/// <param name="Identities">Curated actors first, in the order of the authority file.</param>
/// <param name="Order">Which document stands at each of their positions: the earliest report first.</param>
internal sealed record DecidedCorpus(ResolvedCorpus Corpus, ActorIdentities Identities, IReadOnlyList<int> Order);
