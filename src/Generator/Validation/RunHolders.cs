namespace SeedsSdk.Generator.Validation;

/// <summary>Which reports have a run of words, for those runs that are asked for.</summary>
internal sealed class RunHolders
{
    private readonly ReportPrint[] _prints;
    private readonly int[][] _places;
    private readonly int _most;
    private readonly PartSet _sought;
    private readonly Dictionary<uint, List<int>> _holders = [];

    /// <param name="places">Of each report which of its chosen runs stand elsewhere too.</param>
    /// <param name="isAsked">The reports that will be asked about.</param>
    /// <param name="most">A run that more reports have does not count.</param>
    public RunHolders(ReportPrint[] prints, int[][] places, bool[] isAsked, int most)
    {
        (_prints, _places, _most) = (prints, places, most);
        _sought = new PartSet(Enumerable.Range(0, prints.Length).Where(i => isAsked[i]).SelectMany(Runs));
    }

    public void Add(int report)
    {
        foreach (var place in _places[report])
        {
            var run = _prints[report].Chosen[place];
            if (!_sought.Has(run))
            {
                continue;
            }

            if (!_holders.TryGetValue(run, out var holders))
            {
                _holders.Add(run, holders = []);
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
        foreach (var run in Runs(report))
        {
            foreach (var other in _holders.TryGetValue(run, out var holders) && holders.Count <= _most ? holders : [])
            {
                shared[other] = shared.TryGetValue(other, out var count) ? count + 1 : 1;
            }
        }

        return shared;
    }

    private IEnumerable<uint> Runs(int report) => _places[report].Select(place => _prints[report].Chosen[place]);
}
