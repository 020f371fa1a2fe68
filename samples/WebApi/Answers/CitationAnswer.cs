using SeedsSdk;

namespace WebApi.Answers;

/// <summary>A numbered note of a report.</summary>
/// <param name="Text">The note as written; null when the report refers to a note that it does not have.</param>
internal sealed record CitationAnswer(int Number, string? Text, SourceAnswer[] Sources)
{
    public static CitationAnswer Of(Citation citation) =>
        new(citation.Number, citation.Text, [.. citation.Sources.Select(SourceAnswer.Of)]);

    public static CitationAnswer? OfOptional(Citation? citation) => citation is null ? null : Of(citation);
}

/// <summary>One source that a note names.</summary>
internal sealed record SourceAnswer(string? Name, string? Platform, DateOnly? Date, string? Address)
{
    public static SourceAnswer Of(CitationSource source) =>
        new(source.Name, source.Platform?.Name, source.Date, source.Address);
}
