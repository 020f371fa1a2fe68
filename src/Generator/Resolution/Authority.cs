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
)
{
    /// <summary>What the file says it belongs to, whatever reports say.</summary>
    public EquatableArray<AuthorityAffiliation> Affiliations { get; init; } =
        EquatableArray<AuthorityAffiliation>.Empty;
}

/// <param name="Organization">Id of another entry.</param>
/// <param name="Role">Null when the file does not say.</param>
internal sealed record AuthorityAffiliation(string Organization, string? Role);
