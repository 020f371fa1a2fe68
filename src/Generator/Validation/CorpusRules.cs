using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>The rules that need all documents.</summary>
internal static class CorpusRules
{
    /// <param name="reports">In the order of their paths.</param>
    /// <param name="corpus">What was decided about just these reports.</param>
    public static IEnumerable<Finding> Check(
        ReadReport[] reports,
        DecidedCorpus corpus,
        AuthorityPlaces authority,
        CancellationToken cancellation = default
    ) => Check(reports, corpus, authority, new RuleMemory(), cancellation);

    /// <inheritdoc cref="Check(ReadReport[], DecidedCorpus, AuthorityPlaces, CancellationToken)"/>
    public static IEnumerable<Finding> Check(
        ReadReport[] reports,
        DecidedCorpus corpus,
        AuthorityPlaces authority,
        RuleMemory memory,
        CancellationToken cancellation
    )
    {
        var prints = memory.PrintsOf(reports);
        return SameStem(reports, corpus)
            .Concat(SameReports.Check(reports, prints, memory.Twins, cancellation))
            .Concat(SameWords.Check(reports, prints, corpus, memory.SharedWords, cancellation))
            .Concat(ActorRules.Check(reports, prints, corpus, authority, memory, cancellation));
    }

    private static IEnumerable<Finding> SameStem(IReadOnlyList<ReadReport> reports, DecidedCorpus corpus)
    {
        foreach (var group in Collisions.In(corpus.Stems, StringComparer.Ordinal))
        {
            var first = reports[group[0]];
            foreach (var index in group.Skip(1))
            {
                yield return SourceDocument
                    .FindIn(reports[index].Source.Path, Rules.SameStem, first.Path, corpus.Reports[index].Id)
                    .With(Place.Whole(first.Source.Path));
            }
        }
    }
}
