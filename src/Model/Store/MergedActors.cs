namespace SeedsSdk.Store;

/// <summary>The actors of several corpora, those with the same id united, in the order of the ids.</summary>
internal sealed class MergedActors : ActorSource
{
    private readonly ActorData[] _actors;
    private readonly Dictionary<string, int> _ordinals;

    private MergedActors(ActorData[] actors)
        : base(actors.Length)
    {
        _actors = actors;
        _ordinals = new Dictionary<string, int>(actors.Length, StringComparer.Ordinal);
        for (var i = 0; i < actors.Length; i++)
        {
            _ordinals.Add(actors[i].Id, i);
        }
    }

    public static MergedActors Of(IEnumerable<ActorSource> sources)
    {
        var actors = new SortedDictionary<string, ActorData>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            for (var i = 0; i < source.Count; i++)
            {
                var actor = source.Read(i);
                actors[actor.Id] = actors.TryGetValue(actor.Id, out var known) ? Unite(known, actor) : actor;
            }
        }

        return new MergedActors([.. actors.Values]);
    }

    public override ActorData Read(int ordinal) => _actors[ordinal];

    public override int Find(string id) => _ordinals.TryGetValue(id, out var ordinal) ? ordinal : -1;

    private static ActorData Unite(ActorData first, ActorData second)
    {
        var aliases = new SortedSet<string>(first.Aliases, StringComparer.Ordinal);
        aliases.UnionWith(second.Aliases);
        aliases.Add(second.Name);
        aliases.Remove(first.Name);
        return new ActorData
        {
            Id = first.Id,
            Name = first.Name,
            Kind = first.Kind,
            Aliases = [.. aliases],
            Description = first.Description ?? second.Description,
            Affiliations = [.. first.Affiliations.Union(second.Affiliations)],
        };
    }
}
