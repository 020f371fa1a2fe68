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
        var reports = documents
            .Select(document => document.Report)
            .OfType<ReadReport>()
            .OrderBy(report => report.Path, StringComparer.Ordinal)
            .ThenBy(report => report.Source.Path, StringComparer.Ordinal)
            .ToArray();
        cancellation.ThrowIfCancellationRequested();
        return SharedCorpora.Get(reports, authority, () => Safely.Run(() => Resolve(reports, authority), Failed));
    }

    private static ReadCorpus Resolve(ReadReport[] reports, CuratedActors authority)
    {
        var decided = CorpusResolver.Decide(Array.ConvertAll(reports, report => report.Facts), authority.Authority);
        return new ReadCorpus(decided.Corpus, CorpusRules.Check(reports, decided, authority.Places).ToEquatableArray());
    }

    private static ReadCorpus Failed(Exception failure) =>
        new(
            new ResolvedCorpus(EquatableArray<ResolvedReport>.Empty, EquatableArray<ResolvedActor>.Empty),
            EquatableArray<Finding>.Adopt([Safely.Report(failure, "", "The corpus")])
        );
}
