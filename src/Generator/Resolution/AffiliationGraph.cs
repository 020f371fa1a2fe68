namespace SeedsSdk.Generator.Resolution;

/// <summary>Who is in what, never in a circle: what would close one is not taken.</summary>
internal sealed class AffiliationGraph(int count)
{
    private readonly List<int>?[] _above = new List<int>?[count];
    private readonly List<int>?[] _below = new List<int>?[count];
    private readonly HashSet<(int Member, int Organization)> _refused = [];

    /// <param name="chain">
    /// The circle that this would close, from the member around to it again; empty where the same was refused before.
    /// </param>
    /// <returns>False where it would close a circle.</returns>
    public bool TryAdd(int member, int organization, out IReadOnlyList<int> chain)
    {
        chain = [];
        if (_above[member]?.Contains(organization) is true)
        {
            return true;
        }

        if (!Meet(member, organization))
        {
            (_above[member] ??= []).Add(organization);
            (_below[organization] ??= []).Add(member);
            return true;
        }

        if (_refused.Add((member, organization)))
        {
            chain = [member, .. PathUp(organization, member)];
        }

        return false;
    }

    /// <summary>
    /// Whether the organization is in the member. Looked for from both ends in turn, so that a file written from the top
    /// down costs no more than one from the bottom up.
    /// </summary>
    private bool Meet(int member, int organization)
    {
        var up = new Search(_above, organization);
        var down = new Search(_below, member);
        while (true)
        {
            if (member == organization || up.Seen.Contains(member) || down.Seen.Contains(organization))
            {
                return true;
            }

            if (!up.Step() || !down.Step())
            {
                return up.Seen.Contains(member) || down.Seen.Contains(organization);
            }
        }
    }

    /// <summary>The shortest way up, both ends included.</summary>
    private List<int> PathUp(int from, int to)
    {
        var cameFrom = new Dictionary<int, int> { [from] = from };
        var next = new Queue<int>([from]);
        while (!cameFrom.ContainsKey(to))
        {
            var at = next.Dequeue();
            foreach (var above in _above[at] ?? [])
            {
                if (!cameFrom.ContainsKey(above))
                {
                    cameFrom.Add(above, at);
                    next.Enqueue(above);
                }
            }
        }

        var path = new List<int> { to };
        while (path[path.Count - 1] != from)
        {
            path.Add(cameFrom[path[path.Count - 1]]);
        }

        path.Reverse();
        return path;
    }

    private sealed class Search(List<int>?[] edges, int start)
    {
        private readonly Stack<int> _next = new([start]);

        public HashSet<int> Seen { get; } = [start];

        /// <returns>False when there is nothing left to look at.</returns>
        public bool Step()
        {
            if (_next.Count == 0)
            {
                return false;
            }

            foreach (var neighbour in edges[_next.Pop()] ?? [])
            {
                if (Seen.Add(neighbour))
                {
                    _next.Push(neighbour);
                }
            }

            return true;
        }
    }
}
