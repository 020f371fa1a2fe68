namespace SeedsSdk.Export;

/// <summary>A part of a report in the export.</summary>
public sealed class ExportedSection
{
    /// <summary>The heading as written; null for the lead.</summary>
    public required string? Heading { get; init; }

    /// <summary>The paragraphs as written, with LF line ends.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }
}
