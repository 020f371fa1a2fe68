namespace SeedsSdk.Generator.Validation;

/// <summary>Which reports have a run of words, for those runs that are asked for.</summary>
internal sealed class RunHolders
{
    private readonly RepeatedPart[][] _runs;
    private readonly int _most;
    private readonly PartSet _sought;
    private readonly Dictionary<uint, List<int>> _holders = [];

    /// <param name="runs">Of each report those that stand elsewhere too.</param>
    /// <param name="isAsked">The reports that will be asked about.</param>
    /// <param name="most">A run that more reports have does not count.</param>
    public RunHolders(RepeatedPart[][] runs, bool[] isAsked, int most)
    {
        (_runs, _most) = (runs, most);
        _sought = new PartSet(runs.Where((_, i) => isAsked[i]).SelectMany(own => own.Select(run => run.Hash)));
    }

    public void Add(int report)
    {
        foreach (var run in _runs[report])
        {
            if (!_sought.Has(run.Hash))
            {
                continue;
            }

            if (!_holders.TryGetValue(run.Hash, out var holders))
            {
                _holders.Add(run.Hash, holders = []);
            }

            if (holders.Count <= _most)
            {
                holders.Add(report);
            }
        }
    }

    /// <summary>How many runs the report has in common with each that was added.</summary>
    public Dictionary<int, int> SharedWithEarlier(int report)
    {
        var shared = new Dictionary<int, int>();
        foreach (var run in _runs[report])
        {
            foreach (
                var other in _holders.TryGetValue(run.Hash, out var holders) && holders.Count <= _most ? holders : []
            )
            {
                shared[other] = shared.TryGetValue(other, out var count) ? count + 1 : 1;
            }
        }

        return shared;
    }
}
