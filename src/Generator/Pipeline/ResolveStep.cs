using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>The whole corpus, decided, and what is wrong with it as a whole.</summary>
internal sealed record ReadCorpus(ResolvedCorpus Corpus, EquatableArray<Finding> Findings);

/// <summary>What the authority file has to say about the corpus, and where it says so.</summary>
internal sealed record CuratedActors(Authority Authority, AuthorityPlaces Places)
{
    public static CuratedActors None { get; } = new(Authority.Empty, AuthorityPlaces.None);
}

/// <summary>From all documents to one corpus. The order in which the files came does not matter.</summary>
internal static class ResolveStep
{
    public static ReadCorpus Run(
        IReadOnlyList<ReadDocument> documents,
        CuratedActors authority,
        CancellationToken cancellation
    )
    {
        var reports = InOrder(documents);
        cancellation.ThrowIfCancellationRequested();
        if (CorpusSize.Check(reports) is { } tooLarge)
        {
            return Failed(tooLarge);
        }

        return SharedCorpora.Get(
            reports,
            authority,
            (corpora, rules) =>
                Safely.Run(
                    () => Resolve(reports, authority, corpora, rules, cancellation),
                    failure =>
                    {
                        corpora.Forget();
                        rules.Forget();
                        return Failed(Safely.Report(failure, "", "The corpus"));
                    }
                ),
            cancellation
        );
    }

    /// <summary>By their paths. Mostly the compiler hands them over in that order.</summary>
    private static ReadReport[] InOrder(IReadOnlyList<ReadDocument> documents)
    {
        var reports = documents.Select(document => document.Report).OfType<ReadReport>().ToArray();
        for (var i = 1; i < reports.Length; i++)
        {
            if (Compare(reports[i - 1], reports[i]) > 0)
            {
                return [.. reports.OrderBy(report => report, Comparer<ReadReport>.Create(Compare))];
            }
        }

        return reports;
    }

    private static int Compare(ReadReport left, ReadReport right) =>
        string.CompareOrdinal(left.Path, right.Path) is not 0 and var order
            ? order
            : string.CompareOrdinal(left.Source.Path, right.Source.Path);

    private static ReadCorpus Resolve(
        ReadReport[] reports,
        CuratedActors authority,
        CorpusMemory corpora,
        RuleMemory rules,
        CancellationToken cancellation
    )
    {
        var decided = CorpusResolver.Decide(
            Array.ConvertAll(reports, report => report.Facts),
            authority.Authority,
            corpora,
            cancellation
        );
        var findings = CorpusRules.Check(reports, decided, authority.Places, rules, cancellation);
        return new ReadCorpus(decided.Corpus, findings.ToEquatableArray());
    }

    private static ReadCorpus Failed(Finding finding) =>
        new(
            new ResolvedCorpus(EquatableArray<ResolvedReport>.Empty, EquatableArray<ResolvedActor>.Empty),
            EquatableArray<Finding>.Adopt([finding])
        );
}
