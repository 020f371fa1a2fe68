using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// The end of understanding: everything that emission prints and the run time shows, decided.
/// Reports stand in the order of their ids (ordinal), actors in the order of theirs.
/// </summary>
internal sealed record ResolvedCorpus(EquatableArray<ResolvedReport> Reports, EquatableArray<ResolvedActor> Actors);

/// <param name="Id">Stable: from the canonical name, e.g. <c>qais-al-khazali</c>.</param>
/// <param name="Aliases">Every other spelling met or curated, ordinal order, without <paramref name="Name"/>.</param>
/// <param name="MemberName">C# name in <c>Seeds.Actors</c>; null for those found by id only.</param>
internal sealed record ResolvedActor(
    string Id,
    string Name,
    ActorKind Kind,
    EquatableArray<string> Aliases,
    string? Description,
    string? MemberName
)
{
    /// <summary>What the authority file says it belongs to; organizations by the ids of actors.</summary>
    public EquatableArray<AuthorityAffiliation> Affiliations { get; init; } =
        EquatableArray<AuthorityAffiliation>.Empty;
}

/// <param name="Id">Stable: from the file name, e.g. <c>2024-01-29-coalition-talks</c>.</param>
/// <param name="Path">Relative to the project, with forward slashes.</param>
/// <param name="Text">The text with LF line ends; every range is one of its ranges.</param>
/// <param name="Actors">Ids of all actors that speak, publish or are mentioned, in order of first appearance.</param>
/// <param name="MemberName">C# name in <c>Seeds.Reports</c>; null where the file name yields none.</param>
internal sealed record ResolvedReport(
    string Id,
    string Path,
    string Title,
    CalendarDate? Date,
    string? Publisher,
    string Text,
    EquatableArray<ResolvedSection> Sections,
    EquatableArray<ResolvedCitation> Citations,
    EquatableArray<ResolvedAffiliation> Affiliations,
    EquatableArray<ResolvedStatement> Statements,
    EquatableArray<ResolvedQuote> Quotes,
    EquatableArray<string> Actors,
    string? MemberName
);

/// <summary>A part of the report. The first one is the lead, without a heading; it may have no paragraph.</summary>
internal sealed record ResolvedSection(TextRange? Heading, EquatableArray<TextRange> Paragraphs);

/// <param name="Text">The note as written, without its number; null for a marker without note (dangling).</param>
internal sealed record ResolvedCitation(int Number, string? Text, EquatableArray<ResolvedSource> Sources);

internal sealed record ResolvedSource(string? Name, string? Platform, CalendarDate? Date, string? Address);

/// <param name="Actor">Actor id.</param>
/// <param name="Organization">Actor id, or null.</param>
internal sealed record ResolvedAffiliation(string Actor, string Role, string? Organization);

/// <param name="Speakers">Actor ids; empty when nobody could be found.</param>
/// <param name="Publisher">Id of the actor that relayed the words, when it is not the speaker.</param>
/// <param name="Citation">The number of the citation.</param>
internal sealed record ResolvedStatement(
    EquatableArray<string> Speakers,
    string? Publisher,
    StatementForm Form,
    string? Platform,
    CalendarDate? Date,
    int? Citation
);

/// <param name="Span">The words between the marks. Quotes stand in document order and never overlap.</param>
/// <param name="Statement">Index into the report's statements.</param>
internal sealed record ResolvedQuote(TextRange Span, QuoteKind Kind, int Statement, Attribution Attribution);
