namespace SeedsSdk.Export;

/// <summary>A quote in the export.</summary>
public sealed class ExportedQuote
{
    /// <summary>Stable: from the report, the words and their occurrence.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Id of the statement.</summary>
    public required string Statement { get; init; }

    /// <summary>Ids of actors; empty where nobody was found.</summary>
    public required IReadOnlyList<string> Speakers { get; init; }

    /// <summary>Whether a main clause is quoted, or less.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The words for display.</summary>
    public required string Text { get; init; }

    /// <summary>Exactly what stands between the marks.</summary>
    public required string Verbatim { get; init; }

    /// <summary>The platform's name.</summary>
    public required string? Platform { get; init; }

    /// <summary>The day on which it was said.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>Number of the report's note.</summary>
    public required int? Citation { get; init; }

    /// <summary>Heading of the section; null for the lead.</summary>
    public required string? Section { get; init; }

    /// <summary>Where the words stand, without their marks.</summary>
    public required ExportedSpan Span { get; init; }

    /// <summary>Why the quote has its speaker.</summary>
    public required ExportedAttribution Attribution { get; init; }
}
