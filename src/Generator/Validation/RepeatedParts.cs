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
        _repeated =
            added.Length * FewOf > reports.Length ? All(reports, cancellation)
            : added.Length > 0 || _repeated.Count > reports.Length ? With(added, reports, cancellation)
            : _repeated;
        return Array.ConvertAll(reports, parts => _repeated[parts]);
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

        return Repeated(reports, new PartCounts(reports.SelectMany(parts => parts).Where(repeated.Has)), cancellation);
    }

    /// <summary>The same after some reports came and others went: what was repeated still may be.</summary>
    private Dictionary<uint[], int[]> With(uint[][] added, uint[][] reports, CancellationToken cancellation)
    {
        var found = Repeated(reports, new PartCounts(added.SelectMany(parts => parts)), cancellation);
        foreach (var parts in reports)
        {
            if (_repeated.TryGetValue(parts, out var known) && known.Length > 0)
            {
                found[parts] = [.. known.Union(found[parts])];
            }
        }

        return found;
    }

    private static Dictionary<uint[], int[]> Repeated(
        uint[][] reports,
        PartCounts sought,
        CancellationToken cancellation
    )
    {
        foreach (var parts in reports)
        {
            cancellation.ThrowIfCancellationRequested();
            sought.Count(parts);
        }

        var found = new Dictionary<uint[], int[]>(reports.Length);
        foreach (var parts in reports)
        {
            cancellation.ThrowIfCancellationRequested();
            found[parts] = PlacesWhere(parts, sought);
        }

        return found;
    }

    private static int[] PlacesWhere(uint[] parts, PartCounts sought)
    {
        List<int>? found = null;
        for (var i = 0; i < parts.Length; i++)
        {
            if (sought.IsRepeated(parts[i]))
            {
                (found ??= []).Add(i);
            }
        }

        return found is null ? [] : [.. found];
    }
}
