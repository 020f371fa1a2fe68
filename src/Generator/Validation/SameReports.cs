using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>The same report in two files: most of the paragraphs of one stand in the other.</summary>
internal static class SameReports
{
    /// <summary>In percent of the paragraphs of the shorter one.</summary>
    private const int MostShared = 80;

    /// <summary>A paragraph that stands in more reports than these is boilerplate.</summary>
    private const int MostReports = 20;

    /// <param name="reports">In the order of their paths.</param>
    public static IEnumerable<Finding> Check(IReadOnlyList<ReadReport> reports, CancellationToken cancellation)
    {
        var paragraphs = reports.Select(report => ReportPrint.Of(report.Facts).Paragraphs).ToArray();
        var repeated = new RepeatedHashes(paragraphs.Sum(hashes => hashes.Length));
        foreach (var hashes in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var paragraph in hashes)
            {
                repeated.Add((uint)paragraph);
            }
        }

        var firsts = new Dictionary<ulong, int>();
        var holders = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < reports.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Dictionary<int, int>? shared = null;
            foreach (var paragraph in paragraphs[i])
            {
                if (!repeated.Has((uint)paragraph))
                {
                    continue;
                }

                if (!firsts.TryGetValue(paragraph, out var first))
                {
                    firsts.Add(paragraph, i);
                    continue;
                }

                if (!holders.TryGetValue(paragraph, out var earlier))
                {
                    holders.Add(paragraph, earlier = [first]);
                }

                shared ??= [];
                foreach (var other in earlier.Count <= MostReports ? earlier : [])
                {
                    shared[other] = shared.TryGetValue(other, out var count) ? count + 1 : 1;
                }

                earlier.Add(i);
            }

            if (shared is not null && First(shared, paragraphs, i) is { } twin)
            {
                yield return Finding(reports, paragraphs, i, twin, shared[twin]);
            }
        }
    }

    private static int? First(Dictionary<int, int> shared, ulong[][] paragraphs, int report)
    {
        int? first = null;
        foreach (var other in shared)
        {
            var least = Math.Min(paragraphs[other.Key].Length, paragraphs[report].Length);
            if (other.Value * 100 >= least * MostShared && (first is null || other.Key < first))
            {
                first = other.Key;
            }
        }

        return first;
    }

    private static Finding Finding(
        IReadOnlyList<ReadReport> reports,
        ulong[][] paragraphs,
        int report,
        int twin,
        int shared
    )
    {
        var isWhole = shared == paragraphs[report].Length && shared == paragraphs[twin].Length;
        return reports[report]
            .Source.Find(
                Rules.SameReportTwice,
                reports[report].Facts.Document.Title,
                reports[twin].Path,
                isWhole
                    ? "word for word"
                    : $"{Numbers.Text(shared)} of {Numbers.Text(paragraphs[report].Length)} paragraphs"
            )
            .With(reports[twin].Source.PlaceOf(reports[twin].Facts.Document.Title));
    }
}
