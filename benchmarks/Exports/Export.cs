namespace SeedsSdk.Benchmarks.Exports;

/// <summary>What the benchmarks need of <c>seeds export --format json</c>; the format is in schema/.</summary>
internal sealed record Export(
    IReadOnlyList<ExportedReport> Reports,
    IReadOnlyList<ExportedActor> Actors,
    IReadOnlyList<ExportedQuote> Quotes
);

internal sealed record ExportedReport(string Id, string Path, string Title, DateOnly? Date);

internal sealed record ExportedActor(string Id, string Name, IReadOnlyList<string> Aliases);

internal sealed record ExportedQuote(
    string Id,
    string Report,
    IReadOnlyList<string> Speakers,
    string Text,
    string Verbatim,
    string? Platform,
    DateOnly? Date
);
