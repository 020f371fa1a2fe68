using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// What was worked out for a corpus and holds as well for the next one, which differs by an edit. It makes resolution
/// faster, and never different. One caller at a time.
/// </summary>
internal sealed class CorpusMemory
{
    /// <summary>So many times more names than at first: most of them are in no report any longer.</summary>
    private const int MostGrowth = 2;

    private const int SmallestLimit = 10_000;

    private DocumentFacts[] _documents = [];
    private RememberedDocument[] _remembered = [];
    private TitleReadings _titles = new();
    private SpellingTable _spellings = new();
    private PathNames _paths = new();
    private int _limit;
    private ReportNaming? _naming;
    private Identified? _identified;

    /// <inheritdoc cref="TitleReadings.Decide"/>
    public IReadOnlyList<DocumentFacts> Read(IReadOnlyList<DocumentFacts> documents, Authority authority) =>
        _titles.Decide(documents, authority);

    /// <summary>The documents in their order.</summary>
    public RememberedDocument[] Recall(IReadOnlyList<DocumentFacts> documents, CancellationToken cancellation)
    {
        if (_limit > 0 && _spellings.Count + _paths.Count > _limit)
        {
            Forget();
        }

        DocumentFacts[] now = [.. documents];
        var places = Earlier.PlacesOf(_documents, now);
        var remembered = new RememberedDocument[now.Length];
        for (var i = 0; i < remembered.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            remembered[i] =
                places[i] == Earlier.None
                    ? new RememberedDocument(new DocumentActors(now[i], _spellings))
                    : _remembered[places[i]];
        }

        (_documents, _remembered) = (now, remembered);
        return remembered;
    }

    public ReportNaming Name(IReadOnlyList<DocumentFacts> documents)
    {
        if (_naming is null || !_naming.IsOf(documents))
        {
            _naming = ReportNaming.Of(documents, _paths);
        }

        return _naming;
    }

    /// <param name="documents">The earliest first.</param>
    public (ActorIdentities Identities, ActorCatalogue Catalogue) Identify(
        DocumentActors[] documents,
        Authority authority,
        CancellationToken cancellation
    )
    {
        if (_identified is null || !_identified.IsOf(documents, authority))
        {
            var identities = ActorIdentities.Resolve(documents, authority, _spellings, cancellation);
            var catalogue = ActorCatalogue.Build(documents, identities, cancellation);
            _identified = new Identified(identities, catalogue, authority);
        }

        _identified.Documents = documents;
        if (_limit == 0)
        {
            _limit = Math.Max(SmallestLimit, MostGrowth * (_spellings.Count + _paths.Count));
        }

        return (_identified.Identities, _identified.Catalogue);
    }

    /// <summary>As if nothing had been decided yet.</summary>
    public void Forget()
    {
        (_documents, _remembered) = ([], []);
        _titles = new();
        _spellings = new();
        _paths = new();
        _limit = 0;
        _naming = null;
        _identified = null;
    }

    private sealed class Identified(ActorIdentities identities, ActorCatalogue catalogue, Authority authority)
    {
        public ActorIdentities Identities => identities;

        public ActorCatalogue Catalogue => catalogue;

        public DocumentActors[] Documents { get; set; } = [];

        public bool IsOf(DocumentActors[] documents, Authority other)
        {
            if (documents.Length != Documents.Length || authority != other)
            {
                return false;
            }

            for (var i = 0; i < documents.Length; i++)
            {
                if (!documents[i].IsLike(Documents[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
