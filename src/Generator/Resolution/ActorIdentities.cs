using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Makes the actors of all documents one where they are one. Curated entries come first: what one of them names is that
/// entry's, and two of them never merge. Names join that fold alike; full names join as well whose parts are similar
/// transliterations (<see cref="NameFolding"/>). Somebody described without a name stays in his report.
/// </summary>
internal sealed class ActorIdentities
{
    private readonly List<Cluster> _clusters = [];
    private readonly Dictionary<string, int> _byFold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _bySkeleton = new(StringComparer.Ordinal);
    private readonly int[][] _clusterOf;

    private ActorIdentities(int documents) => _clusterOf = new int[documents][];

    public IReadOnlyList<Cluster> Clusters => _clusters;

    /// <param name="documents">In the order in which names are given: the earliest report first.</param>
    public static ActorIdentities Resolve(IReadOnlyList<DocumentFacts> documents, Authority authority)
    {
        var identities = new ActorIdentities(documents.Count);
        foreach (var actor in authority.Actors)
        {
            identities.AddCurated(actor);
        }

        for (var i = 0; i < documents.Count; i++)
        {
            identities._clusterOf[i] = new int[documents[i].Actors.Count];
            for (var k = 0; k < documents[i].Actors.Count; k++)
            {
                identities._clusterOf[i][k] = identities.Add(documents[i].Actors[k], i);
            }
        }

        return identities;
    }

    public int ClusterOf(int document, int actor) => _clusterOf[document][actor];

    private void AddCurated(AuthorityActor actor)
    {
        var index = _clusters.Count;
        _clusters.Add(new Cluster(actor));
        foreach (var name in actor.Aliases.Prepend(actor.Name))
        {
            Register(name, index);
        }
    }

    private int Add(LocalActor actor, int document)
    {
        var index =
            actor.IsDescribed && actor.Kind != ActorKind.Group ? FindCurated(actor, document) : Find(actor, document);
        if (index < 0)
        {
            index = _clusters.Count;
            _clusters.Add(new Cluster(null));
        }

        _clusters[index].Add(actor, document);
        if (!actor.IsDescribed || actor.Kind == ActorKind.Group)
        {
            foreach (var name in actor.Aliases.Prepend(actor.Name))
            {
                Register(name, index, isShort: name != actor.Name);
            }
        }

        return index;
    }

    /// <summary>
    /// The first one to claim a spelling keeps it. A short form ("Al-Sadr") says who is meant inside a document only.
    /// </summary>
    private void Register(string name, int index, bool isShort = false)
    {
        var folded = FoldedName.Of(name);
        var curated = _clusters[index].Curated is not null;
        if (isShort && !curated && !NameFolding.Fold(name).Contains(' '))
        {
            return;
        }

        if (!_byFold.ContainsKey(NameFolding.Fold(name)))
        {
            _byFold.Add(NameFolding.Fold(name), index);
        }

        if (folded.SkeletonKey is { Length: > 0 } skeleton)
        {
            if (!_bySkeleton.TryGetValue(skeleton, out var bucket))
            {
                _bySkeleton.Add(skeleton, bucket = []);
            }

            if (!bucket.Contains(index))
            {
                bucket.Add(index);
            }
        }
    }

    private int FindCurated(LocalActor actor, int document) =>
        Find(actor, document) is >= 0 and var index && _clusters[index].Curated is not null ? index : -1;

    private int Find(LocalActor actor, int document)
    {
        foreach (var name in actor.Aliases.Prepend(actor.Name))
        {
            var isShort = name != actor.Name && !NameFolding.Fold(name).Contains(' ');
            if (
                _byFold.TryGetValue(NameFolding.Fold(name), out var index)
                && (!isShort || _clusters[index].Curated is not null)
                && _clusters[index].Takes(actor)
            )
            {
                return index;
            }
        }

        foreach (var name in actor.Aliases.Prepend(actor.Name))
        {
            if (_bySkeleton.TryGetValue(NameFolding.Skeleton(name), out var bucket))
            {
                foreach (var index in bucket)
                {
                    if (
                        _clusters[index].Takes(actor)
                        && !_clusters[index].HasOtherRoleIn(document, actor)
                        && _clusters[index]
                            .Names.Any(other => NameVariants.AreOne(name, other) && !AreHeAndShe(name, other))
                    )
                    {
                        return index;
                    }
                }
            }
        }

        return -1;
    }

    /// <summary>Mario is no spelling of Marie.</summary>
    public static bool AreHeAndShe(string name, string other) =>
        PronounOf(name) is { } pronoun && PronounOf(other) is { } second && pronoun != second;

    private static string? PronounOf(string name) =>
        name.IndexOf(' ') is > 0 and var end ? Extraction.Language.GivenNames.PronounOf(name.Substring(0, end)) : null;

    /// <summary>One actor over all documents.</summary>
    internal sealed class Cluster(AuthorityActor? curated)
    {
        private readonly List<(LocalActor Actor, int Document)> _members = [];
        private readonly List<string> _names = curated is null ? [] : [.. curated.Aliases.Prepend(curated.Name)];

        public AuthorityActor? Curated { get; } = curated;

        public IReadOnlyList<(LocalActor Actor, int Document)> Members => _members;

        /// <summary>All spellings, curated ones first, then in order of appearance.</summary>
        public IReadOnlyList<string> Names => _names;

        /// <summary>The curated name, else the one in the earliest report.</summary>
        public string Name => _names[0];

        public ActorKind? Kind =>
            Curated?.Kind
            ?? _members
                .Where(member => member.Actor.Kind is not null)
                .GroupBy(member => member.Actor.Kind)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .FirstOrDefault()
                ?.Key;

        /// <summary>Where nothing but its spelling is known, two parts and more are a person's, one part is a body's.</summary>
        public ActorKind ShownKind => Kind ?? (Name.Trim().Contains(' ') ? ActorKind.Person : ActorKind.Organization);

        /// <summary>Whether a document's actor can be this one by what both are: a person is no ministry.</summary>
        public bool Takes(LocalActor actor) =>
            Kind is null
            || actor.Kind is null
            || Kind == actor.Kind
            || (IsBody(Kind.Value) && IsBody(actor.Kind.Value))
            || Curated is not null;

        /// <summary>A report that spells two names differently and gives them different roles speaks of two.</summary>
        public bool HasOtherRoleIn(int document, LocalActor actor) =>
            actor.Affiliations.Count > 0
            && _members.Exists(member =>
                member.Document == document
                && member.Actor.Affiliations.Count > 0
                && !member.Actor.Affiliations.Any(held => actor.Affiliations.Any(other => other.Role == held.Role))
            );

        public void Add(LocalActor actor, int document)
        {
            _members.Add((actor, document));
            foreach (var name in actor.Aliases.Prepend(actor.Name))
            {
                if (!_names.Contains(name))
                {
                    _names.Add(name);
                }
            }
        }

        private static bool IsBody(ActorKind kind) => kind is not ActorKind.Person and not ActorKind.Group;
    }
}
