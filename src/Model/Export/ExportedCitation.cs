namespace SeedsSdk.Export;

/// <summary>A numbered note of a report in the export.</summary>
public sealed class ExportedCitation
{
    /// <summary>The number in the marker: 7 for <c>[7]</c>.</summary>
    public required int Number { get; init; }

    /// <summary>The note as written, without its number; null where the report has the marker only.</summary>
    public required string? Text { get; init; }

    /// <summary>What the note names.</summary>
    public required IReadOnlyList<ExportedSource> Sources { get; init; }
}
