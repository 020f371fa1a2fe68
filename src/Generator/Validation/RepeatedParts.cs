using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Which parts of reports stand in more than one place. Remembers them, so that after an edit only the parts of the edited
/// reports are looked for in the others.
/// </summary>
internal sealed class RepeatedParts
{
    /// <summary>Of so many reports one may be new for the others to be remembered.</summary>
    private const int FewOf = 50;

    private uint[][] _reports = [];

    /// <summary>Of each report the places among its parts.</summary>
    private int[][] _places = [];

    /// <param name="reports">The parts of each, as hashes; the same array as before for the same parts.</param>
    /// <returns>Of each the places among its parts. Every part that is repeated is there, and some that only were.</returns>
    public int[][] Find(uint[][] reports, CancellationToken cancellation)
    {
        var earlier = Earlier.PlacesOf(_reports, reports);
        var added = reports.Where((_, i) => earlier[i] == Earlier.None).ToArray();
        _places =
            added.Length * FewOf > reports.Length
                ? All(reports, cancellation)
                : Added(
                    added,
                    reports,
                    Array.ConvertAll(earlier, i => i == Earlier.None ? [] : _places[i]),
                    cancellation
                );
        _reports = reports;
        return _places;
    }

    private static int[][] All(uint[][] reports, CancellationToken cancellation)
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
        return Repeated(reports, sought, cancellation);
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
    private static int[][] Added(uint[][] added, uint[][] reports, int[][] known, CancellationToken cancellation)
    {
        if (added.Length == 0)
        {
            return known;
        }

        var found = Repeated(reports, new PartCounts(added.SelectMany(parts => parts)), cancellation);
        for (var i = 0; i < reports.Length; i++)
        {
            if (known[i].Length == 0)
            {
                known[i] = found[i];
            }
            else if (!AreIn(known[i], found[i]))
            {
                known[i] = [.. known[i].Union(found[i]).OrderBy(place => place)];
            }
        }

        return known;
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
}
