using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>The rules that need all documents.</summary>
internal static class CorpusRules
{
    /// <param name="reports">In the order of their paths.</param>
    /// <param name="corpus">What was decided about just these reports.</param>
    public static IEnumerable<Finding> Check(
        IReadOnlyList<ReadReport> reports,
        DecidedCorpus corpus,
        AuthorityPlaces authority
    )
    {
        var ids = ReportIds.Assign(reports.Select(report => report.Facts.Document.Path).ToArray());
        return SameStem(reports, ids)
            .Concat(SameReports.Check(reports))
            .Concat(SameWords.Check(reports, ids, corpus.Corpus))
            .Concat(ActorRules.Check(reports, corpus, authority));
    }

    private static IEnumerable<Finding> SameStem(IReadOnlyList<ReadReport> reports, EquatableArray<string> ids)
    {
        var sameStem = Enumerable
            .Range(0, reports.Count)
            .GroupBy(index => ReportIds.FromStem(reports[index].Path), StringComparer.Ordinal)
            .Where(group => group.Count() > 1);
        foreach (var group in sameStem)
        {
            var first = reports[group.First()];
            foreach (var index in group.Skip(1))
            {
                yield return SourceDocument
                    .FindIn(reports[index].Source.Path, Rules.SameStem, first.Path, ids[index])
                    .With(Place.Whole(first.Source.Path));
            }
        }
    }
}
