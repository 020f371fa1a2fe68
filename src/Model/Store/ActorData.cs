namespace SeedsSdk.Store;

/// <summary>What the page of actors says of one. Fields: at the start of a program each accessor would have to be compiled.</summary>
internal sealed class ActorData
{
    public required string Id;
    public required string Name;
    public required ActorKind Kind;
    public required string[] Aliases;
    public string? Description;

    /// <summary>What the authority file says it belongs to.</summary>
    public required CuratedAffiliationData[] Affiliations;
}

/// <summary>Organization is the id of an actor, Role null where none is given.</summary>
internal sealed record CuratedAffiliationData(string Organization, string? Role);
