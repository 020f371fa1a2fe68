using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

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

    public static ActorCatalogue Build(IReadOnlyList<DocumentFacts> documents, ActorIdentities identities)
    {
        var clusters = identities.Clusters;
        var speaks = new bool[clusters.Count];
        var shown = new bool[clusters.Count];
        for (var i = 0; i < documents.Count; i++)
        {
            Mark(documents[i], i, identities, speaks, shown);
        }

        for (var i = 0; i < clusters.Count; i++)
        {
            shown[i] |= speaks[i];
        }

        var ids = Ids(clusters, shown);
        var listed = Enumerable
            .Range(0, clusters.Count)
            .Where(i => ids[i] is not null)
            .OrderBy(i => ids[i], StringComparer.Ordinal)
            .ToArray();
        var named = listed.Where(i => speaks[i] || clusters[i].Curated is not null).ToArray();
        var memberNames = MemberNames.ForActors(named.Select(i => new NamedActor(ids[i]!, clusters[i].Name)).ToArray());
        var memberOf = named
            .Select((cluster, index) => (cluster, name: memberNames[index]))
            .ToDictionary(pair => pair.cluster, pair => pair.name);

        var actors = listed.Select(i => new ResolvedActor(
            ids[i]!,
            clusters[i].Name,
            clusters[i].ShownKind,
            clusters[i].Names.Skip(1).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
            clusters[i].Curated?.Description,
            memberOf.TryGetValue(i, out var member) ? member : null
        )
        {
            Affiliations = clusters[i].Curated?.Affiliations ?? default,
        });
        return new ActorCatalogue(ids, actors.ToEquatableArray());
    }

    private static void Mark(DocumentFacts facts, int document, ActorIdentities identities, bool[] speaks, bool[] shown)
    {
        foreach (var statement in facts.Statements)
        {
            foreach (var speaker in statement.Speakers.Concat(statement.Publisher is { } publisher ? [publisher] : []))
            {
                speaks[identities.ClusterOf(document, speaker)] = true;
            }
        }

        for (var i = 0; i < facts.Actors.Count; i++)
        {
            var actor = facts.Actors[i];
            var cluster = identities.ClusterOf(document, i);
            shown[cluster] |=
                speaks[cluster]
                || actor.Affiliations.Count > 0
                || (!actor.IsDescribed && actor.IsEvident && actor.Kind is not ActorKind.Group);
            foreach (var organization in actor.Affiliations.Where(affiliation => affiliation.Organization is not null))
            {
                shown[identities.ClusterOf(document, organization.Organization!.Value)] = true;
            }
        }
    }

    /// <summary>Curated ids stand; the others come from the names, a number behind those that would collide.</summary>
    private static string?[] Ids(IReadOnlyList<ActorIdentities.Cluster> clusters, bool[] shown)
    {
        var taken = new HashSet<string>(
            clusters.Where(cluster => cluster.Curated is not null).Select(cluster => cluster.Curated!.Id),
            StringComparer.Ordinal
        );
        var ids = new string?[clusters.Count];
        for (var i = 0; i < clusters.Count; i++)
        {
            if (clusters[i].Curated is { } curated)
            {
                ids[i] = curated.Id;
            }
            else if (shown[i])
            {
                ids[i] = Unique(Slugs.OrFallback(clusters[i].Name, "actor"), taken);
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
