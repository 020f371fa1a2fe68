namespace SeedsSdk.Tool.Diff;

/// <summary>What changed from an export to a later one. Everything stands in the ordinal order of ids.</summary>
/// <param name="Version">Of this form of JSON.</param>
/// <param name="Breaking">What code that was written for the old data no longer finds.</param>
internal sealed record CorpusDifference(
    int Version,
    IReadOnlyList<BreakingChange> Breaking,
    ReportDifferences Reports,
    ActorDifferences Actors,
    QuoteDifferences Quotes
)
{
    public bool IsEmpty => Breaking.Count == 0 && Reports.IsEmpty && Actors.IsEmpty && Quotes.IsEmpty;
}

internal sealed record ReportDifferences(
    IReadOnlyList<ReportEntry> Added,
    IReadOnlyList<ReportEntry> Removed,
    IReadOnlyList<ChangedItem> Changed
)
{
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;
}

/// <param name="Quotes">How many it has.</param>
internal sealed record ReportEntry(string Id, string Title, DateOnly? Date, int Quotes);

/// <param name="Renamed">One id became another one.</param>
/// <param name="Merged">Ids are gone, and what they said is now another actor's.</param>
/// <param name="Split">What one actor said is now partly, or wholly, that of several.</param>
internal sealed record ActorDifferences(
    IReadOnlyList<ActorEntry> Added,
    IReadOnlyList<ActorEntry> Removed,
    IReadOnlyList<ActorMove> Renamed,
    IReadOnlyList<ActorMove> Merged,
    IReadOnlyList<ActorMove> Split,
    IReadOnlyList<ChangedItem> Changed
)
{
    public bool IsEmpty =>
        Added.Count + Removed.Count + Renamed.Count + Merged.Count + Split.Count + Changed.Count == 0;
}

internal sealed record ActorEntry(string Id, string Name, string Kind);

internal sealed record ActorMove(IReadOnlyList<string> From, IReadOnlyList<string> Into);

/// <param name="Reworded">Other words in the same report, near enough to be the same quote; its id is another one now.</param>
internal sealed record QuoteDifferences(
    IReadOnlyList<QuoteEntry> Added,
    IReadOnlyList<QuoteEntry> Removed,
    IReadOnlyList<QuoteRewording> Reworded,
    IReadOnlyList<ChangedItem> Changed
)
{
    public bool IsEmpty => Added.Count + Removed.Count + Reworded.Count + Changed.Count == 0;
}

internal sealed record QuoteEntry(string Id, string Report, IReadOnlyList<string> Speakers, string Text);

internal sealed record QuoteRewording(QuoteEntry Old, QuoteEntry New, IReadOnlyList<Change> Changes);

/// <summary>What code no longer finds: an id, a named member, or both.</summary>
/// <param name="Catalog"><c>Actors</c>, <c>Reports</c> or <c>Quotes</c>.</param>
/// <param name="Id">In the old data.</param>
/// <param name="IsIdGone">Whether nothing has the id now.</param>
/// <param name="Member">The name that is gone: <c>AnaRuiz</c>; null where there was none.</param>
/// <param name="NowId">What it is now; null where it is nothing.</param>
/// <param name="NowMember">The name of what it is now.</param>
internal sealed record BreakingChange(
    string Catalog,
    string Id,
    bool IsIdGone,
    string? Member,
    string? NowId,
    string? NowMember
);
