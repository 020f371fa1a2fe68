using SeedsSdk.Export;

namespace SeedsSdk.Tool.Diff;

/// <summary>
/// Which actors became which: told by whose words the quotes are that both exports have; for those who said nothing, by
/// their names.
/// </summary>
internal sealed class ActorMoves
{
    private readonly SortedDictionary<string, SortedSet<string>> _targets = new(StringComparer.Ordinal);

    private ActorMoves() { }

    public List<ActorMove> Renamed { get; } = [];

    public List<ActorMove> Merged { get; } = [];

    public List<ActorMove> Split { get; } = [];

    public IEnumerable<ActorMove> All => Renamed.Concat(Merged).Concat(Split);

    public static ActorMoves Find(ExportIndex before, ExportIndex after)
    {
        var moves = new ActorMoves();
        moves.FollowQuotes(before, after);
        moves.FollowNames(before, after);
        moves.Sort(before, after);
        return moves;
    }

    /// <summary>The only actor that another one became; null where it is none, or several.</summary>
    public string? Successor(string actor) =>
        _targets.TryGetValue(actor, out var targets) && targets.Count == 1 ? targets.Min : null;

    /// <summary>Whether other speakers follow from what actors became.</summary>
    public bool Explain(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var gone = old.Except(now, StringComparer.Ordinal).ToArray();
        var came = now.Except(old, StringComparer.Ordinal).ToArray();
        return Array.TrueForAll(gone, actor => now.Any(other => Leads(actor, other)))
            && Array.TrueForAll(came, other => old.Any(actor => Leads(actor, other)));
    }

    private bool Leads(string actor, string other) =>
        _targets.TryGetValue(actor, out var targets) && targets.Contains(other);

    /// <summary>
    /// Whose words are another's now. That means a move only where an id came or went; otherwise it is a quote with another
    /// speaker.
    /// </summary>
    private void FollowQuotes(ExportIndex before, ExportIndex after)
    {
        foreach (var id in ExportIndex.Common(before.Quotes, after.Quotes))
        {
            var (old, now) = (before.Quotes[id].Speakers, after.Quotes[id].Speakers);
            var gone = old.Except(now, StringComparer.Ordinal).ToArray();
            var came = now.Except(old, StringComparer.Ordinal).ToArray();
            if (gone.Length == 1 && came.Length == 0 && now.Count == 1)
            {
                // Two who spoke jointly are one now.
                came = [now[0]];
            }

            foreach (var actor in gone)
            {
                foreach (var other in came.Where(other => Like(before, after, actor, other, gone, came)))
                {
                    if (!after.Actors.ContainsKey(actor) || !before.Actors.ContainsKey(other))
                    {
                        Add(actor, other);
                    }
                }
            }
        }
    }

    /// <summary>Where several changed at once, names tell who became whom.</summary>
    private static bool Like(
        ExportIndex before,
        ExportIndex after,
        string actor,
        string other,
        string[] gone,
        string[] came
    ) => gone.Length * came.Length == 1 || HasName(after.Actors[other], before.Actors[actor].Name);

    private void FollowNames(ExportIndex before, ExportIndex after)
    {
        foreach (var id in ExportIndex.Missing(before.Actors, after.Actors).Where(id => !_targets.ContainsKey(id)))
        {
            var named = after.Export.Actors.Where(actor => HasName(actor, before.Actors[id].Name)).ToArray();
            if (named.Length == 1)
            {
                Add(id, named[0].Id);
            }
        }
    }

    private void Sort(ExportIndex before, ExportIndex after)
    {
        var sources = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (actor, targets) in _targets)
        {
            var isGone = !after.Actors.ContainsKey(actor);
            if (!isGone || targets.Count > 1)
            {
                Split.Add(new ActorMove([actor], isGone ? [.. targets] : [actor, .. targets]));
                continue;
            }

            if (!sources.TryGetValue(targets.Min!, out var known))
            {
                sources.Add(targets.Min!, known = new SortedSet<string>(StringComparer.Ordinal));
            }

            known.Add(actor);
        }

        foreach (var (target, from) in sources)
        {
            var isNew = !before.Actors.ContainsKey(target);
            (isNew && from.Count == 1 ? Renamed : Merged).Add(new ActorMove([.. from], [target]));
        }
    }

    private static bool HasName(ExportedActor actor, string name) =>
        actor.Aliases.Append(actor.Name).Contains(name, StringComparer.OrdinalIgnoreCase);

    private void Add(string actor, string other)
    {
        if (!_targets.TryGetValue(actor, out var targets))
        {
            _targets.Add(actor, targets = new SortedSet<string>(StringComparer.Ordinal));
        }

        targets.Add(other);
    }
}
