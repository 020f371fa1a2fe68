using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

internal enum FindingSeverity
{
    Hidden,
    Info,
    Warning,
    Error,
}

/// <summary>A rule that documents are held against.</summary>
/// <param name="Id">SEED followed by four digits; the first two are the subject (DESIGN of the rule pages).</param>
/// <param name="Title">What the rule is about, in a few words.</param>
/// <param name="Message">A composite format string: what is wrong, and what to do.</param>
internal sealed record Rule(string Id, string Title, string Message, FindingSeverity Severity);

/// <summary>One violation of a rule, at its place in a document.</summary>
internal sealed record Finding(Rule Rule, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>The rule's, unless the document's settings say otherwise.</summary>
    public FindingSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>Where the other half is: the twin, the note, the first one.</summary>
    public EquatableArray<Place> Related { get; init; } = EquatableArray<Place>.Empty;

    /// <summary>Why the document's settings suppress it; null where they do not.</summary>
    public string? Suppression { get; init; }

    public string Path => Place.Path;

    public Finding With(params Place[] related) => this with { Related = EquatableArray<Place>.Adopt(related) };
}
