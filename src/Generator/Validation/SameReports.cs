namespace SeedsSdk.Generator.Validation;

/// <summary>
/// The same report in two files, word for word or with slight changes. Which two may be one is told by a choice of their runs
/// of words (Broder, 1997), so that not every report is compared with every other; whether they are, by all their words.
/// </summary>
internal static class SameReports
{
    /// <summary>In percent of those chosen of the shorter one: fewer than of any copy, to compare all words then.</summary>
    private const int FewestChosen = 25;

    /// <summary>A run that stands in more reports than these is boilerplate.</summary>
    private const int MostReports = 20;

    /// <param name="reports">In the order of their paths.</param>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<ReadReport> reports,
        RepeatedParts repeated,
        CancellationToken cancellation
    )
    {
        var chosen = reports.Select(report => ReportPrint.Of(report.Facts).Chosen).ToArray();
        var places = repeated.Find(chosen, cancellation);
        var holders = new Dictionary<uint, List<int>>();
        for (var i = 0; i < chosen.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Dictionary<int, int>? shared = null;
            foreach (var place in places[i])
            {
                if (!holders.TryGetValue(chosen[i][place], out var earlier))
                {
                    holders.Add(chosen[i][place], [i]);
                    continue;
                }

                shared ??= [];
                foreach (var other in earlier.Count <= MostReports ? earlier : [])
                {
                    shared[other] = shared.TryGetValue(other, out var count) ? count + 1 : 1;
                }

                earlier.Add(i);
            }

            if (shared is not null && First(reports, chosen, i, shared) is { } twin)
            {
                yield return Finding(reports[i], reports[twin]);
            }
        }
    }

    private static int? First(
        IReadOnlyList<ReadReport> reports,
        uint[][] chosen,
        int report,
        Dictionary<int, int> shared
    )
    {
        foreach (var other in shared.Keys.OrderBy(other => other))
        {
            var comparable = Math.Min(UpTo(chosen[report], chosen[other]), UpTo(chosen[other], chosen[report]));
            if (
                shared[other] * 100 >= comparable * FewestChosen
                && ReportLikeness.AreOne(reports[report].Facts, reports[other].Facts)
            )
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>How many of the chosen runs the other would have chosen too, had it had them.</summary>
    private static int UpTo(uint[] chosen, uint[] other)
    {
        if (other.Length < WordRuns.MostChosen)
        {
            return chosen.Length;
        }

        var index = Array.BinarySearch(chosen, other[other.Length - 1]);
        return index < 0 ? ~index : index + 1;
    }

    private static Finding Finding(ReadReport report, ReadReport twin) =>
        report
            .Source.Find(
                Rules.SameReportTwice,
                report.Facts.Document.Title,
                twin.Path,
                ReportLikeness.Extent(report.Facts, twin.Facts)
            )
            .With(twin.Source.PlaceOf(twin.Facts.Document.Title));
}
