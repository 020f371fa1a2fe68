namespace SeedsSdk.Store;

/// <summary>What the page of actors says of one.</summary>
internal sealed record ActorData(string Id, string Name, ActorKind Kind, string[] Aliases, string? Description)
{
    /// <summary>What the authority file says it belongs to.</summary>
    public CuratedAffiliationData[] Affiliations { get; init; } = [];
}

/// <summary>Organization is the id of an actor, Role null where none is given.</summary>
internal sealed record CuratedAffiliationData(string Organization, string? Role);
