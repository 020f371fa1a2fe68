using SeedsSdk.Export;

namespace SeedsSdk.Tool.Diff;

/// <summary>Compares two exports: by ids, which outlive changes elsewhere.</summary>
internal static class CorpusComparer
{
    /// <summary>Of the form of JSON that <see cref="CorpusDifference"/> has.</summary>
    private const int Version = 1;

    public static CorpusDifference Compare(ExportedCorpus old, ExportedCorpus now)
    {
        var (before, after) = (new ExportIndex(old), new ExportIndex(now));
        var moves = ActorMoves.Find(before, after);
        var quotes = QuoteComparison.Compare(before, after, moves);
        return new CorpusDifference(
            Version,
            BreakingChanges.Find(before, after, moves, quotes),
            ReportComparison.Compare(before, after),
            ActorComparison.Compare(before, after, moves),
            quotes
        );
    }
}
