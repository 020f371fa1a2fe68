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

    private static readonly RepeatedPart[] s_none = [];

    private uint[][] _reports = [];

    /// <summary>Of each report, in the order of its parts.</summary>
    private RepeatedPart[][] _found = [];

    /// <param name="reports">The parts of each, as hashes; the same array as before for the same parts.</param>
    /// <returns>Of each those that are repeated, in their order: all of them, and some that only were.</returns>
    public RepeatedPart[][] Find(uint[][] reports, CancellationToken cancellation)
    {
        var earlier = Earlier.PlacesOf(_reports, reports);
        var added = reports.Where((_, i) => earlier[i] == Earlier.None).ToArray();
        _found =
            added.Length * FewOf > reports.Length
                ? All(reports, cancellation)
                : Added(
                    added,
                    reports,
                    Array.ConvertAll(earlier, i => i == Earlier.None ? s_none : _found[i]),
                    cancellation
                );
        _reports = reports;
        return _found;
    }

    private static RepeatedPart[][] All(uint[][] reports, CancellationToken cancellation)
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
    private static RepeatedPart[][] Added(
        uint[][] added,
        uint[][] reports,
        RepeatedPart[][] known,
        CancellationToken cancellation
    )
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
                known[i] = [.. known[i].Union(found[i]).OrderBy(part => part.Place)];
            }
        }

        return known;
    }

    /// <summary>Whether parts are among those known; both are in order.</summary>
    private static bool AreIn(RepeatedPart[] known, RepeatedPart[] parts)
    {
        var next = 0;
        foreach (var part in parts)
        {
            while (next < known.Length && known[next].Place < part.Place)
            {
                next++;
            }

            if (next == known.Length || known[next].Place != part.Place)
            {
                return false;
            }
        }

        return true;
    }

    private static RepeatedPart[][] Repeated(uint[][] reports, PartCounts sought, CancellationToken cancellation)
    {
        var met = Array.ConvertAll(reports, _ => s_none);
        var own = new List<RepeatedPart>();
        for (var i = 0; i < reports.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var parts = reports[i];
            own.Clear();
            for (var place = 0; place < parts.Length; place++)
            {
                if (sought.Count(parts[place]))
                {
                    own.Add(new RepeatedPart(parts[place], place));
                }
            }

            if (own.Count > 0)
            {
                met[i] = [.. own];
            }
        }

        // Only now is it known which were met more than once.
        for (var i = 0; i < met.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Array.TrueForAll(met[i], part => sought.IsRepeated(part.Hash)))
            {
                met[i] = Array.FindAll(met[i], part => sought.IsRepeated(part.Hash));
            }
        }

        return met;
    }
}
