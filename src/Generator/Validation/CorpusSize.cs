using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Whether the reports fit into one assembly. The compiler takes forty to sixty bytes of memory for each of their characters,
/// so it is told here how many there are, and not by a compiler that ran out of memory.
/// </summary>
internal static class CorpusSize
{
    /// <summary>In characters of all reports together: so many were compiled (docs/performance.md, "The wall").</summary>
    public const long Most = 160_000_000;

    /// <param name="reports">In the order of their paths.</param>
    /// <returns>At the first report that does not fit; null when all do.</returns>
    public static Finding? Check(IReadOnlyList<ReadReport> reports, long most = Most)
    {
        var characters = reports.Sum(report => (long)report.Facts.Document.Text.Length);
        if (characters <= most)
        {
            return null;
        }

        var (first, before) = (0, 0L);
        while (before + reports[first].Facts.Document.Text.Length <= most)
        {
            before += reports[first++].Facts.Document.Text.Length;
        }

        return SourceDocument.FindIn(
            reports[first].Source.Path,
            Rules.CorpusTooLarge,
            Numbers.Text(reports.Count),
            Numbers.Text(characters),
            Numbers.Text(most)
        );
    }
}
