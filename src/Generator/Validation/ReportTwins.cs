using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Which reports are one with an earlier one. Which two may be is told by a choice of their runs of words (Broder, 1997), so
/// that not every report is compared with every other; whether they are, by all their words. Remembers it: after an edit only
/// those are compared again for which a report that came or went makes a difference.
/// </summary>
internal sealed class ReportTwins
{
    /// <summary>In percent of those chosen of the shorter one: fewer than of any copy, to compare all words then.</summary>
    private const int FewestChosen = 25;

    /// <summary>A run that stands in more reports than these is boilerplate.</summary>
    private const int MostReports = 20;

    private readonly RepeatedParts _repeated = new();

    private ReportPrint[] _prints = [];

    /// <summary>Of each of them the place of the first that it is one with; null for none.</summary>
    private int?[] _twins = [];

    /// <param name="reports">In the order of their paths.</param>
    /// <param name="prints">Theirs.</param>
    /// <returns>Of each the index of the first one before it that it is one with.</returns>
    public int?[] Find(IReadOnlyList<ReadReport> reports, ReportPrint[] prints, CancellationToken cancellation)
    {
        var runs = _repeated.Find(Array.ConvertAll(prints, print => print.Chosen), cancellation);
        var (earlier, now) = (Earlier.PlacesOf(_prints, prints), Earlier.PlacesOf(prints, _prints));
        var twins = Array.ConvertAll(
            earlier,
            place => place != Earlier.None && _twins[place] is { } twin ? now[twin] : default(int?)
        );
        var isOpen = Open(prints, runs, [.. Changed(prints, earlier), .. Changed(_prints, now)], earlier, twins);
        var holders = new RunHolders(runs, isOpen, MostReports);
        for (var i = 0; i < prints.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (isOpen[i])
            {
                twins[i] = First(reports, prints, i, holders.SharedWithEarlier(i));
            }

            holders.Add(i);
        }

        (_prints, _twins) = (prints, twins);
        return twins;
    }

    private static IEnumerable<ReportPrint> Changed(ReportPrint[] prints, int[] places) =>
        prints.Where((_, i) => places[i] == Earlier.None);

    /// <summary>
    /// Which have to be compared again, since what they are one with may have changed: the new ones, those that lost their
    /// twin, and those that may be one with a report that came or went, or find a run to be boilerplate by it.
    /// </summary>
    /// <param name="repeated">Of each its runs that stand elsewhere too.</param>
    /// <param name="changed">Those that came or went.</param>
    /// <param name="earlier">The place of each among those remembered.</param>
    /// <param name="twins">What is remembered of each; <see cref="Earlier.None"/> for a twin that is gone.</param>
    private static bool[] Open(
        ReportPrint[] prints,
        RepeatedPart[][] repeated,
        ReportPrint[] changed,
        int[] earlier,
        int?[] twins
    )
    {
        var runs = new PartSet(changed.SelectMany(print => print.Chosen));
        var holders = new Dictionary<uint, int>();
        var isOpen = new bool[prints.Length];
        for (var i = 0; i < prints.Length; i++)
        {
            var shared = 0;
            foreach (var run in repeated[i])
            {
                if (runs.Has(run.Hash))
                {
                    shared++;
                    holders[run.Hash] = holders.TryGetValue(run.Hash, out var before) ? before + 1 : 1;
                    isOpen[i] |= Math.Abs(before - MostReports) <= changed.Length;
                }
            }

            isOpen[i] |=
                earlier[i] == Earlier.None
                || twins[i] == Earlier.None
                || (shared > 0 && IsEnough(shared, prints[i], changed));
        }

        return isOpen;
    }

    private static int? First(
        IReadOnlyList<ReadReport> reports,
        ReportPrint[] prints,
        int report,
        Dictionary<int, int> shared
    )
    {
        foreach (var other in shared.Keys.OrderBy(other => other))
        {
            if (
                IsEnough(shared[other], prints[report], prints[other])
                && ReportLikeness.AreOne(reports[report].Facts, reports[other].Facts)
            )
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Whether so many runs of two reports are enough to compare all their words.</summary>
    private static bool IsEnough(int shared, ReportPrint one, ReportPrint two) =>
        shared * 100 >= Math.Min(UpTo(one.Chosen, two.Chosen), UpTo(two.Chosen, one.Chosen)) * FewestChosen;

    private static bool IsEnough(int shared, ReportPrint one, ReportPrint[] others)
    {
        foreach (var other in others)
        {
            if (IsEnough(shared, one, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of the chosen runs the other would have chosen too, had it had them.</summary>
    private static int UpTo(uint[] chosen, uint[] other)
    {
        if (other.Length < WordRuns.MostChosen)
        {
            return chosen.Length;
        }

        var index = Array.BinarySearch(chosen, other[other.Length - 1]);
        return index < 0 ? ~index : index + 1;
    }
}
