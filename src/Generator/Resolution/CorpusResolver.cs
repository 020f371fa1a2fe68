using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>Makes actors one across spellings and documents, and gives everything its id and member name.</summary>
internal static class CorpusResolver
{
    public static ResolvedCorpus Resolve(IReadOnlyList<DocumentFacts> documents, Authority authority) =>
        Decide(documents, authority).Corpus;

    /// <summary>The corpus, and who was taken for whom: the rules look at both.</summary>
    public static DecidedCorpus Decide(
        IReadOnlyList<DocumentFacts> documents,
        Authority authority,
        CancellationToken cancellation = default
    ) => Decide(documents, authority, new CorpusMemory(), cancellation);

    /// <param name="memory">What was decided before: it makes this faster, and never different.</param>
    public static DecidedCorpus Decide(
        IReadOnlyList<DocumentFacts> documents,
        Authority authority,
        CorpusMemory memory,
        CancellationToken cancellation
    )
    {
        documents = memory.Read(documents, authority);
        var remembered = memory.Recall(documents, cancellation);
        var naming = memory.Name(documents);
        var order = naming.ByDate;
        var actors = Array.ConvertAll(order, i => remembered[i].Actors);
        var (identities, catalog) = memory.Identify(actors, authority, cancellation);

        var reports = new ResolvedReport[documents.Count];
        for (var position = 0; position < order.Length; position++)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = order[position];
            reports[document] = remembered[document]
                .Resolve(documents[document], document, position, naming, identities, catalog);
        }

        var corpus = new ResolvedCorpus(
            EquatableArray<ResolvedReport>.Adopt(Array.ConvertAll(naming.ById, i => reports[i])),
            catalog.Actors
        );
        return new DecidedCorpus(corpus, reports, naming.Stems, identities, order);
    }
}
