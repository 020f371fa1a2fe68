using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The actors of several corpora, those with the same id united, in the order of the ids.</summary>
internal sealed class MergedActors : ActorSource
{
    private readonly ActorData[] _actors;

    private MergedActors(ActorData[] actors)
        : base(actors.Length)
    {
        _actors = actors;
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

    protected override uint HashOf(int ordinal) => IdHash.Of(_actors[ordinal].Id);

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
