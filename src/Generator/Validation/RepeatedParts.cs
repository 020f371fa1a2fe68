namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Which parts of reports stand in more than one place. Remembers them, so that after an edit only the parts of the edited
/// reports are looked for in the others.
/// </summary>
internal sealed class RepeatedParts
{
    /// <summary>Of so many reports one may be new for the others to be remembered.</summary>
    private const int FewOf = 50;

    /// <summary>By the parts of a report, as long as these are the same array.</summary>
    private Dictionary<uint[], int[]> _repeated = [];

    /// <param name="reports">The parts of each, as hashes.</param>
    /// <returns>Of each the places among its parts. Every part that is repeated is there, and some that only were.</returns>
    public int[][] Find(uint[][] reports, CancellationToken cancellation)
    {
        var added = Array.FindAll(reports, parts => !_repeated.ContainsKey(parts));
        if (added.Length * FewOf > reports.Length)
        {
            _repeated = All(reports, cancellation);
        }
        else if (added.Length > 0)
        {
            Add(added, reports, cancellation);
        }

        var places = Array.ConvertAll(reports, parts => _repeated[parts]);
        if (_repeated.Count > reports.Length)
        {
            _repeated = ByParts(reports, places);
        }

        return places;
    }

    private static Dictionary<uint[], int[]> All(uint[][] reports, CancellationToken cancellation)
    {
        var repeated = new RepeatedHashes(reports.Sum(parts => parts.Length));
        foreach (var parts in reports)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var part in parts)
            {
                repeated.Add(part);
            }
        }

        var sought = new PartCounts(PartsIn(reports, repeated, cancellation));
        return ByParts(reports, Repeated(reports, sought, cancellation));
    }

    private static IEnumerable<uint> PartsIn(uint[][] reports, RepeatedHashes repeated, CancellationToken cancellation)
    {
        foreach (var parts in reports)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var part in parts)
            {
                if (repeated.Has(part))
                {
                    yield return part;
                }
            }
        }
    }

    /// <summary>After some reports came: what was repeated still may be.</summary>
    private void Add(uint[][] added, uint[][] reports, CancellationToken cancellation)
    {
        var found = Repeated(reports, new PartCounts(added.SelectMany(parts => parts)), cancellation);
        for (var i = 0; i < reports.Length; i++)
        {
            if (!_repeated.TryGetValue(reports[i], out var known) || known.Length == 0)
            {
                _repeated[reports[i]] = found[i];
            }
            else if (!AreIn(known, found[i]))
            {
                _repeated[reports[i]] = [.. known.Union(found[i]).OrderBy(place => place)];
            }
        }
    }

    /// <summary>Whether places are among those known; both are in order.</summary>
    private static bool AreIn(int[] known, int[] places)
    {
        var next = 0;
        foreach (var place in places)
        {
            while (next < known.Length && known[next] < place)
            {
                next++;
            }

            if (next == known.Length || known[next] != place)
            {
                return false;
            }
        }

        return true;
    }

    private static int[][] Repeated(uint[][] reports, PartCounts sought, CancellationToken cancellation)
    {
        var met = new List<(int Report, int Place)>();
        for (var i = 0; i < reports.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var place = 0; place < reports[i].Length; place++)
            {
                if (sought.Count(reports[i][place]))
                {
                    met.Add((i, place));
                }
            }
        }

        var places = Array.ConvertAll(reports, _ => Array.Empty<int>());
        var found = new List<int>();
        for (var i = 0; i < met.Count; )
        {
            cancellation.ThrowIfCancellationRequested();
            var report = met[i].Report;
            found.Clear();
            for (; i < met.Count && met[i].Report == report; i++)
            {
                if (sought.IsRepeated(reports[report][met[i].Place]))
                {
                    found.Add(met[i].Place);
                }
            }

            places[report] = [.. found];
        }

        return places;
    }

    private static Dictionary<uint[], int[]> ByParts(uint[][] reports, int[][] places)
    {
        var all = new Dictionary<uint[], int[]>(reports.Length);
        for (var i = 0; i < reports.Length; i++)
        {
            all[reports[i]] = places[i];
        }

        return all;
    }
}
