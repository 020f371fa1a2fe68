namespace SeedsSdk.Generator.Validation;

/// <summary>How often some few hashes are met among very many.</summary>
internal sealed class PartCounts
{
    private const int FewestWords = 1024;
    private const int PartsAWord = 8;

    private readonly Dictionary<uint, int> _counts = [];

    /// <summary>Says of most others that they are not sought, and costs less to ask.</summary>
    private readonly ulong[] _filter;

    /// <param name="sought">What is counted.</param>
    public PartCounts(IEnumerable<uint> sought)
    {
        foreach (var part in sought)
        {
            _counts[part] = 0;
        }

        var words = FewestWords;
        while (words < _counts.Count / PartsAWord)
        {
            words *= 2;
        }

        _filter = new ulong[words];
        foreach (var part in _counts.Keys)
        {
            _filter[(part >> 6) & (words - 1)] |= 1UL << (int)(part & 63);
        }
    }

    public void Count(uint[] parts)
    {
        foreach (var part in parts)
        {
            if (MayBeSought(part) && _counts.TryGetValue(part, out var count))
            {
                _counts[part] = count + 1;
            }
        }
    }

    public bool IsRepeated(uint part) => MayBeSought(part) && _counts.TryGetValue(part, out var count) && count > 1;

    private bool MayBeSought(uint part) =>
        (_filter[(part >> 6) & (_filter.Length - 1)] & (1UL << (int)(part & 63))) != 0;
}
