namespace SeedsSdk.Export;

/// <summary>
/// A line of JSON Lines: a quote with everything about it in place. Members that the JSON export's quotes have too have the
/// same names and values.
/// </summary>
internal sealed class ExportedLine
{
    public required string Id { get; init; }

    public required string Report { get; init; }

    public required string ReportTitle { get; init; }

    public required DateOnly? ReportDate { get; init; }

    public required string ReportPath { get; init; }

    public required string Statement { get; init; }

    public required StatementForm Form { get; init; }

    public required IReadOnlyList<string> Speakers { get; init; }

    public required IReadOnlyList<string> SpeakerNames { get; init; }

    public required string? Publisher { get; init; }

    public required string? PublisherName { get; init; }

    public required QuoteKind Kind { get; init; }

    public required string Text { get; init; }

    public required string Verbatim { get; init; }

    public required string? Platform { get; init; }

    public required DateOnly? Date { get; init; }

    public required int? Citation { get; init; }

    public required string? CitationText { get; init; }

    public required string? Section { get; init; }

    public required ExportedSpan Span { get; init; }

    public required ExportedAttribution Attribution { get; init; }
}
