using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Discourse;

namespace SeedsSdk.Generator.Extraction;

/// <summary>An actor of one document, before actors are one across documents.</summary>
/// <param name="Name">The fullest name in this document.</param>
/// <param name="Aliases">Its other spellings here, in order of appearance.</param>
/// <param name="Kind">What the document shows; null where it leaves it open.</param>
/// <param name="IsDescribed">Without a name: "a source within the ministry".</param>
internal sealed record LocalActor(
    string Name,
    EquatableArray<string> Aliases,
    ActorKind? Kind,
    bool IsDescribed,
    EquatableArray<LocalAffiliation> Affiliations
)
{
    /// <summary>Whether its words say what it is: a noun, a role, a title; "the Burj" alone does not.</summary>
    public bool IsEvident { get; init; }

    /// <summary>What else the words of its titles may mean, where no more than the length of names told their border.</summary>
    public EquatableArray<TitleReading> OtherReadings { get; init; }
}

/// <summary>"Mayor of Dunmore Ulv | Stein Brandt", which may be "Mayor of Dunmore | Ulv Stein Brandt".</summary>
/// <param name="Name">The name of this reading.</param>
/// <param name="Role">The role of this reading.</param>
/// <param name="NameRead">The name that the actor got.</param>
/// <param name="RoleRead">The role that the actor got.</param>
internal sealed record TitleReading(string Name, string Role, string NameRead, string RoleRead);

/// <summary>A role that the document gives the actor.</summary>
/// <param name="Organization">Index of the organization among the document's actors; null where the document names none.</param>
internal sealed record LocalAffiliation(string Role, int? Organization);

/// <summary>One speech act.</summary>
/// <param name="Speakers">Indexes into the document's actors; empty where nobody was found.</param>
/// <param name="Publisher">Who relayed the words, when it is not the speaker.</param>
/// <param name="Citation">Number of the note that documents it.</param>
internal sealed record StatementFacts(
    EquatableArray<int> Speakers,
    int? Publisher,
    StatementForm Form,
    string? Platform,
    CalendarDate? Date,
    int? Citation
);

/// <summary>Words given verbatim.</summary>
/// <param name="Statement">Index into the document's statements.</param>
internal sealed record QuoteFacts(TextRange Span, QuoteKind Kind, int Statement, Attribution Attribution)
{
    /// <summary>What the confidence of its attribution rests on.</summary>
    public AttributionEvidence Evidence { get; init; }
}
