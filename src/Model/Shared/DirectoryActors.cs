namespace SeedsSdk.Shared;

/// <summary>Who occurs in a page, and in which of its reports.</summary>
internal sealed class DirectoryActors
{
    private readonly Dictionary<string, Occurrence> _occurrences = new(StringComparer.Ordinal);
    private readonly List<Occurrence> _sorted = [];

    /// <summary>
    /// Notes that a report names an actor, whose id is given as it stands in a list, at an offset from the report's beginning.
    /// </summary>
    public void Add(string id, int report, int offset)
    {
        if (!_occurrences.TryGetValue(id, out var actor))
        {
            actor = new Occurrence(
                (int)(IdHash.Of(PageUnescape.Text(id).AsSpan()) & DirectoryFormat.ActorHashMask),
                offset
            );
            _occurrences.Add(id, actor);
            _sorted.Add(actor);
        }

        if (actor.Reports.Count == 0 || actor.Reports[actor.Reports.Count - 1] != report)
        {
            actor.Reports.Add(report);
        }
    }

    /// <summary>Gives each its ordinal, in the order of the hashes: that is how the reader looks for them.</summary>
    public void Sort()
    {
        var order = _sorted.OrderBy(actor => actor.Hash).ToArray();
        _sorted.Clear();
        _sorted.AddRange(order);
        for (var i = 0; i < order.Length; i++)
        {
            order[i].Ordinal = i;
        }
    }

    public int OrdinalOf(string id) => _occurrences[id].Ordinal;

    /// <summary>The records of the actors and of their mentions.</summary>
    public void Write(DirectoryRecords actors, DirectoryRecords mentions)
    {
        foreach (var actor in _sorted)
        {
            actors.Add(actor.Hash, actor.Offset, mentions.Count);
            foreach (var report in actor.Reports)
            {
                mentions.Add(report);
            }
        }
    }

    private sealed class Occurrence(int hash, int offset)
    {
        public int Hash => hash;

        public int Offset => offset;

        public int Ordinal { get; set; }

        public List<int> Reports { get; } = [];
    }
}
