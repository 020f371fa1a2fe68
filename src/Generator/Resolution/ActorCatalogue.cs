using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// The actors that the corpus shows, with their ids: whoever speaks, publishes, holds a role or has holders of one, what
/// the text itself calls a body or a person, and every curated one.
/// </summary>
internal sealed class ActorCatalogue
{
    private readonly string?[] _idOfCluster;

    private ActorCatalogue(string?[] idOfCluster, EquatableArray<ResolvedActor> actors)
    {
        _idOfCluster = idOfCluster;
        Actors = actors;
    }

    /// <summary>In the order of their ids.</summary>
    public EquatableArray<ResolvedActor> Actors { get; }

    /// <summary>The actor's id; null where the corpus does not show it.</summary>
    public string? IdOf(int cluster) => _idOfCluster[cluster];

    /// <param name="documents">As <paramref name="identities"/> were found in them.</param>
    public static ActorCatalogue Build(
        IReadOnlyList<DocumentActors> documents,
        ActorIdentities identities,
        CancellationToken cancellation
    )
    {
        var clusters = identities.Clusters;
        var speaks = new bool[clusters.Count];
        var shown = new bool[clusters.Count];
        for (var i = 0; i < documents.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = documents[i];
            var clusterOf = identities.ClustersOf(i);
            for (var k = 0; k < clusterOf.Length; k++)
            {
                speaks[clusterOf[k]] |= document.Speaks(k);
                shown[clusterOf[k]] |= document.Speaks(k) || document.IsShown(k);
            }
        }

        var ids = Ids(clusters, shown, cancellation);
        var listed = Enumerable.Range(0, clusters.Count).Where(i => ids[i] is not null).ToArray();
        Array.Sort(Array.ConvertAll(listed, i => ids[i]), listed, StringComparer.Ordinal);
        var named = listed.Where(i => speaks[i] || clusters[i].Curated is not null).ToArray();
        var memberNames = MemberNames.ForActors(named.Select(i => new NamedActor(ids[i]!, clusters[i].Name)).ToArray());
        var memberOf = new string?[clusters.Count];
        for (var i = 0; i < named.Length; i++)
        {
            memberOf[named[i]] = memberNames[i];
        }

        cancellation.ThrowIfCancellationRequested();
        return new ActorCatalogue(
            ids,
            EquatableArray<ResolvedActor>.Adopt(Array.ConvertAll(listed, i => Actor(clusters[i], ids[i]!, memberOf[i])))
        );
    }

    private static ResolvedActor Actor(ActorCluster cluster, string id, string? member) =>
        new(
            id,
            cluster.Name,
            cluster.ShownKind,
            cluster
                .Spellings.Skip(1)
                .Select(spelling => spelling.Text)
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray(),
            cluster.Curated?.Description,
            member
        )
        {
            Affiliations = cluster.Curated?.Affiliations ?? default,
        };

    /// <summary>Curated ids stand; the others come from the names, a number behind those that would collide.</summary>
    private static string?[] Ids(IReadOnlyList<ActorCluster> clusters, bool[] shown, CancellationToken cancellation)
    {
        var taken = new HashSet<string>(
            clusters.Where(cluster => cluster.Curated is not null).Select(cluster => cluster.Curated!.Id),
            StringComparer.Ordinal
        );
        var ids = new string?[clusters.Count];
        for (var i = 0; i < clusters.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (clusters[i].Curated is { } curated)
            {
                ids[i] = curated.Id;
            }
            else if (shown[i])
            {
                ids[i] = Unique(clusters[i].Spellings[0].Slug, taken);
            }
        }

        return ids;
    }

    private static string Unique(string slug, HashSet<string> taken)
    {
        var id = slug;
        for (var number = 2; !taken.Add(id); number++)
        {
            id = $"{slug}-{Numbers.Text(number)}";
        }

        return id;
    }
}
