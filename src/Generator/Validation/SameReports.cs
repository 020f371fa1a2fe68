namespace SeedsSdk.Generator.Validation;

/// <summary>The same report in two files, word for word or with slight changes.</summary>
internal static class SameReports
{
    /// <param name="reports">In the order of their paths.</param>
    /// <param name="prints">Theirs.</param>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<ReadReport> reports,
        ReportPrint[] prints,
        ReportTwins twins,
        CancellationToken cancellation
    )
    {
        var found = twins.Find(reports, prints, cancellation);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } twin)
            {
                yield return Finding(reports[i], reports[twin]);
            }
        }
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
