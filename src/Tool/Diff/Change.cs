namespace SeedsSdk.Tool.Diff;

/// <summary>One thing that is otherwise now. Both values are null where it is a text too long to show.</summary>
/// <param name="Member">What: <c>title</c>, <c>alias</c>, <c>speakers</c>.</param>
/// <param name="Old">Null where there was nothing.</param>
/// <param name="New">Null where there is nothing now.</param>
internal sealed record Change(string Member, string? Old, string? New);

/// <summary>What has the same id in both, and differs.</summary>
internal sealed record ChangedItem(string Id, IReadOnlyList<Change> Changes);
