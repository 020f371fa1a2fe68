namespace SeedsSdk.Store;

/// <summary>What the pages say, before it is objects that know each other. Both lists in the ordinal order of the ids.</summary>
internal sealed record CorpusData(ActorData[] Actors, ReportData[] Reports);

internal sealed record ActorData(string Id, string Name, ActorKind Kind, string[] Aliases, string? Description)
{
    /// <summary>What the authority file says it belongs to.</summary>
    public CuratedAffiliationData[] Affiliations { get; init; } = [];
}

/// <summary>Organization is the id of an actor, Role null where none is given.</summary>
internal sealed record CuratedAffiliationData(string Organization, string? Role);

/// <summary>
/// One report. Text is null without texts, TextLength (in UTF-16 code units) is there all the same; Actors are ids in the
/// order of first appearance.
/// </summary>
internal sealed record ReportData(
    string Id,
    string Path,
    string Title,
    DateOnly? Date,
    string? Publisher,
    TextSlice? Text,
    int TextLength,
    SectionData[] Sections,
    CitationData[] Citations,
    AffiliationData[] Affiliations,
    StatementData[] Statements,
    QuoteData[] Quotes,
    string[] Actors
);

internal sealed record SectionData(string? Heading, TextSlice[] Paragraphs);

internal sealed record CitationData(int Number, string? Text, CitationSource[] Sources);

internal sealed record AffiliationData(string Actor, string Role, string? Organization);

internal sealed record StatementData(
    string[] Speakers,
    string? Publisher,
    StatementForm Form,
    Platform? Platform,
    DateOnly? Date,
    int? Citation
);

/// <summary>One quote. Statement and Section are indexes into the report's.</summary>
internal sealed record QuoteData(
    string Id,
    int Statement,
    int Section,
    QuoteKind Kind,
    SourceSpan Span,
    TextSlice Words,
    Attribution Attribution
);
