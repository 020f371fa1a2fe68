namespace SeedsSdk.Export;

/// <summary>An actor in the export.</summary>
public sealed class ExportedActor
{
    /// <summary>Stable: from the canonical name, or as the authority file says.</summary>
    public required string Id { get; init; }

    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Other spellings and names, in ordinal order.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Roles: those of the authority file, then as each report states them.</summary>
    public required IReadOnlyList<ExportedAffiliation> Affiliations { get; init; }
}
