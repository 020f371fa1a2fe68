using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Makes the actors of all documents one where they are one. Curated entries come first: what one of them names is that
/// entry's, and two of them never merge. Names join that fold alike; full names join as well whose parts are similar
/// transliterations (<see cref="NameFolding"/>), and the surname of one curated person (<see cref="CuratedSurnames"/>). Somebody described without a name stays in his report.
/// </summary>
internal sealed class ActorIdentities
{
    private readonly List<ActorCluster> _clusters = [];
    private readonly IReadOnlyList<DocumentActors> _documents;
    private readonly int[][] _clusterOf;
    private readonly SpellingTable _spellings;
    private readonly ClusterIndex _index;
    private readonly CuratedSurnames _surnames;
    private ActorMembers[]? _members;

    private ActorIdentities(
        IReadOnlyList<DocumentActors> documents,
        Authority authority,
        SpellingTable spellings,
        CancellationToken cancellation
    )
    {
        _documents = documents;
        _clusterOf = new int[documents.Count][];
        _spellings = spellings;
        foreach (var actor in authority.Actors)
        {
            var names = actor.Aliases.Prepend(actor.Name).Select(spellings.Of);
            _clusters.Add(new ActorCluster(actor, names));
        }

        _surnames = CuratedSurnames.Of(_clusters, documents, spellings, cancellation);
        _index = new ClusterIndex(spellings);
        for (var i = 0; i < _clusters.Count; i++)
        {
            foreach (var name in _clusters[i].Spellings)
            {
                _index.Add(name, i);
            }
        }
    }

    public IReadOnlyList<ActorCluster> Clusters => _clusters;

    /// <summary>All spellings of all clusters.</summary>
    public SpellingTable Spellings => _spellings;

    /// <param name="documents">In the order in which names are given: the earliest report first.</param>
    /// <param name="spellings">Those of the documents.</param>
    public static ActorIdentities Resolve(
        IReadOnlyList<DocumentActors> documents,
        Authority authority,
        SpellingTable spellings,
        CancellationToken cancellation
    )
    {
        var identities = new ActorIdentities(documents, authority, spellings, cancellation);
        for (var i = 0; i < documents.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = documents[i];
            var clusterOf = new int[document.All.Count];
            for (var k = 0; k < clusterOf.Length; k++)
            {
                clusterOf[k] = identities.Add(document.All[k], document.SpellingsOf(k), i, document.Speaks(k));
            }

            identities._clusterOf[i] = clusterOf;
        }

        return identities;
    }

    public int ClusterOf(int document, int actor) => _clusterOf[document][actor];

    /// <summary>Of all actors of a document, in their order.</summary>
    public ReadOnlySpan<int> ClustersOf(int document) => _clusterOf[document];

    /// <summary>The actors of documents that a cluster is. Few rules ask for them, and they are put together then.</summary>
    public ActorMembers MembersOf(int cluster) => (_members ??= Members())[cluster];

    private ActorMembers[] Members()
    {
        var members = new ActorMembers[_clusters.Count];
        var next = new int[members.Length];
        var places = new (int Document, int Actor)[_clusters.Sum(cluster => cluster.MemberCount)];
        for (var (i, start) = (0, 0); i < members.Length; start += _clusters[i].MemberCount, i++)
        {
            members[i] = new ActorMembers(_documents, places, start, _clusters[i].MemberCount);
            next[i] = start;
        }

        for (var i = 0; i < _clusterOf.Length; i++)
        {
            for (var actor = 0; actor < _clusterOf[i].Length; actor++)
            {
                places[next[_clusterOf[i][actor]]++] = (i, actor);
            }
        }

        return members;
    }

    private int Add(LocalActor actor, Spelling[] names, int document, bool speaks)
    {
        var isNamed = !actor.IsDescribed || actor.Kind == ActorKind.Group;
        var index = Find(actor, names, document);
        if (index < 0 && MayBePerson(actor, speaks) && _surnames.Find(names) is >= 0 and var curated)
        {
            AddSurname(actor, names, document, curated);
            return curated;
        }

        if (index < 0 || (!isNamed && _clusters[index].Curated is null))
        {
            index = _clusters.Count;
            _clusters.Add(new ActorCluster(null, []));
        }

        var cluster = _clusters[index];
        cluster.Add(actor, document);
        foreach (var name in names)
        {
            if (!_index.WasAdded(name, index))
            {
                cluster.Add(name);
            }

            if (isNamed && (cluster.Curated is not null || !IsShort(name, names)))
            {
                _index.Add(name, index);
            }
        }

        return index;
    }

    /// <summary>A place or a body that nobody hears of again may have a surname's letters.</summary>
    private static bool MayBePerson(LocalActor actor, bool speaks) =>
        !actor.IsDescribed && (actor.Kind == ActorKind.Person || (actor.Kind is null && speaks));

    /// <summary>The surname means its owner in this document only.</summary>
    private void AddSurname(LocalActor actor, Spelling[] names, int document, int curated)
    {
        _clusters[curated].Add(actor, document);
        foreach (var name in names)
        {
            _clusters[curated].Add(name);
        }
    }

    private int Find(LocalActor actor, Spelling[] names, int document)
    {
        foreach (var name in names)
        {
            var index = _index.ByFold(name);
            if (
                index >= 0
                && (_clusters[index].Curated is not null || !IsShort(name, names))
                && _clusters[index].Takes(actor)
            )
            {
                return index;
            }
        }

        foreach (var name in names)
        {
            foreach (var index in _index.BySkeleton(name))
            {
                if (
                    _clusters[index].Takes(actor)
                    && !_clusters[index].HasOtherRoleIn(document, actor)
                    && IsSpellingOf(_clusters[index], name)
                )
                {
                    return index;
                }
            }
        }

        return -1;
    }

    private bool IsSpellingOf(ActorCluster cluster, Spelling name)
    {
        foreach (var other in cluster.Spellings)
        {
            if (_spellings.AreOne(name, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A short form ("Al-Sadr") says who is meant inside a document only.</summary>
    private static bool IsShort(Spelling name, Spelling[] names) => name.IsOneWord && name != names[0];
}
