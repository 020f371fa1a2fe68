namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>A report, and what a right extraction finds in it.</summary>
/// <param name="Path">The file's name: the date, what it is about and its number.</param>
/// <param name="Quotes">In document order.</param>
internal sealed record InventedReport(string Path, string Text, IReadOnlyList<InventedQuote> Quotes);

/// <summary>Words between quotation marks, and whose they are.</summary>
/// <param name="Words">As they stand between the marks.</param>
internal sealed record InventedQuote(string Words, InventedActor Speaker, string Platform, DateOnly Date);
