namespace SeedsSdk.Eval.Reports;

/// <summary>What is right for one report, by hand.</summary>
/// <param name="File">The report's file name; absent where it is that of the truth file.</param>
/// <param name="Date">ISO 8601; null where the report has none.</param>
/// <param name="SameActor">Names that are one actor's.</param>
internal sealed record ReportTruth(
    string? File,
    string? Title,
    string? Date,
    IReadOnlyList<TrueNote>? Footnotes,
    IReadOnlyList<TrueAffiliation>? Affiliations,
    IReadOnlyList<TrueActor>? Actors,
    IReadOnlyList<IReadOnlyList<string>>? SameActor,
    IReadOnlyList<TrueQuote>? Quotes
);

/// <param name="Source">The only source's name, where <paramref name="Sources"/> is absent.</param>
internal sealed record TrueNote(int Number, string? Source, string? Date, IReadOnlyList<TrueSource>? Sources)
{
    public IReadOnlyList<TrueSource> All => Sources is { Count: > 0 } ? Sources : [new TrueSource(Source, null, Date)];
}

internal sealed record TrueSource(string? Name, string? Platform, string? Date);

internal sealed record TrueAffiliation(string Actor, string Role, string Organization);

internal sealed record TrueActor(string Name, IReadOnlyList<string>? Variants, IReadOnlyList<string>? Aliases);

/// <param name="Kind"><c>speech</c>, <c>fragment</c>, or something else for marked words that nobody says.</param>
/// <param name="Speaker">The only speaker; <paramref name="Speakers"/> where they are several.</param>
/// <param name="SpeakerAlt">Other names that the only speaker may go by.</param>
/// <param name="Publisher">Who passed the words on; null where the truth does not say.</param>
/// <param name="Footnote">Number of the note that documents it.</param>
/// <param name="Nested">A quotation inside another one, which belongs to that one.</param>
internal sealed record TrueQuote(
    string Text,
    string Kind,
    string? Speaker,
    IReadOnlyList<string>? Speakers,
    IReadOnlyList<string>? SpeakerAlt,
    string? Publisher,
    string? Platform,
    string? Date,
    int? Footnote,
    bool Nested,
    bool InHeading
)
{
    /// <summary>Quotations in headings and inside quotations are not asked for.</summary>
    public bool IsAskedFor => !Nested && !InHeading;

    /// <summary>The kind as an export writes it; null for marked words that nobody says.</summary>
    public string? ExportedKind =>
        Kind switch
        {
            "speech" => "direct",
            "fragment" => "fragment",
            _ => null,
        };

    public IReadOnlyList<string> AllSpeakers =>
        Speakers is { Count: > 0 } ? Speakers
        : string.IsNullOrEmpty(Speaker) ? []
        : [Speaker];
}
