namespace SeedsSdk.Export;

/// <summary>A report in the export.</summary>
public sealed class ExportedReport
{
    /// <summary>Stable: from the document's file name.</summary>
    public required string Id { get; init; }

    /// <summary>The document's path, relative to what was exported, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The title as written; empty where the document has none.</summary>
    public required string Title { get; init; }

    /// <summary>The date that the report gives itself.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Who published the report.</summary>
    public required string? Publisher { get; init; }

    /// <summary>The first is the lead, which has no heading.</summary>
    public required IReadOnlyList<ExportedSection> Sections { get; init; }

    /// <summary>The notes by number, also those that are referred to and missing.</summary>
    public required IReadOnlyList<ExportedCitation> Citations { get; init; }
}
