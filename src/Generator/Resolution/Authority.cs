using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>The curated actors of <c>actors.json</c> (a name authority file). Empty when there is none.</summary>
internal sealed record Authority(EquatableArray<AuthorityActor> Actors)
{
    public static Authority Empty { get; } = new(EquatableArray<AuthorityActor>.Empty);
}

/// <summary>One curated actor. Two entries are never merged, whatever their names look like.</summary>
/// <param name="Id">As curated, else the slug of the name.</param>
/// <param name="Kind">Null when the file leaves it to the reports.</param>
internal sealed record AuthorityActor(
    string Id,
    string Name,
    ActorKind? Kind,
    EquatableArray<string> Aliases,
    string? Description
);
