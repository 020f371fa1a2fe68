namespace SeedsSdk.Export;

/// <summary>A role of an actor in the export.</summary>
public sealed class ExportedAffiliation
{
    /// <summary>Id of an actor; null where the report names no organization.</summary>
    public required string? Organization { get; init; }

    /// <summary>The role as written; null where the authority file gives none.</summary>
    public required string? Role { get; init; }

    /// <summary>Id of the report that states it; null where the authority file does.</summary>
    public required string? Report { get; init; }

    /// <summary>The report's date.</summary>
    public required DateOnly? Date { get; init; }
}
