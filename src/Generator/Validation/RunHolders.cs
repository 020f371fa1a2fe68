namespace SeedsSdk.Generator.Validation;

/// <summary>Which reports have a run of words, for those runs that are asked for.</summary>
internal sealed class RunHolders
{
    private readonly ReportPrint[] _prints;
    private readonly int[][] _places;
    private readonly PartSet _sought;
    private readonly Dictionary<uint, List<int>> _holders = [];

    /// <param name="places">Of each report which of its chosen runs stand elsewhere too.</param>
    /// <param name="isAsked">The reports that will be asked about.</param>
    public RunHolders(ReportPrint[] prints, int[][] places, bool[] isAsked)
    {
        (_prints, _places) = (prints, places);
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

            holders.Add(report);
        }
    }

    /// <summary>How many runs the report has in common with each that was added.</summary>
    /// <param name="most">A run that more of them have does not count.</param>
    public Dictionary<int, int> SharedWithEarlier(int report, int most)
    {
        var shared = new Dictionary<int, int>();
        foreach (var run in Runs(report))
        {
            foreach (var other in _holders.TryGetValue(run, out var holders) && holders.Count <= most ? holders : [])
            {
                shared[other] = shared.TryGetValue(other, out var count) ? count + 1 : 1;
            }
        }

        return shared;
    }

    private IEnumerable<uint> Runs(int report) => _places[report].Select(place => _prints[report].Chosen[place]);
}
