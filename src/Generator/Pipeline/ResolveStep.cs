using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>The whole corpus, decided, and what is wrong with it as a whole.</summary>
internal sealed record ReadCorpus(ResolvedCorpus Corpus, EquatableArray<Finding> Findings);

/// <summary>From all documents to one corpus. The order in which the files came does not matter.</summary>
internal static class ResolveStep
{
    public static ReadCorpus Run(
        IReadOnlyList<ReadDocument> documents,
        Authority authority,
        CancellationToken cancellation
    )
    {
        var read = documents
            .Where(document => document.Facts is not null)
            .OrderBy(document => document.Path, StringComparer.Ordinal)
            .ThenBy(document => document.FilePath, StringComparer.Ordinal)
            .ToArray();
        cancellation.ThrowIfCancellationRequested();
        return Safely.Run(() => Resolve(read, authority), Failed);
    }

    private static ReadCorpus Resolve(ReadDocument[] read, Authority authority)
    {
        var paths = Array.ConvertAll(read, document => new DocumentPath(document.Path, document.FilePath));
        return new ReadCorpus(
            CorpusResolver.Resolve(Array.ConvertAll(read, document => document.Facts!), authority),
            CorpusRules.Check(paths).ToEquatableArray()
        );
    }

    private static ReadCorpus Failed(Exception failure) =>
        new(
            new ResolvedCorpus(EquatableArray<ResolvedReport>.Empty, EquatableArray<ResolvedActor>.Empty),
            EquatableArray<Finding>.Adopt([Safely.Report(failure, "", "The corpus")])
        );
}
