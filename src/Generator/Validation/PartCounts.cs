namespace SeedsSdk.Generator.Validation;

/// <summary>How often some few hashes are met among very many.</summary>
internal sealed class PartCounts
{
    private readonly Dictionary<uint, int> _counts = [];
    private readonly PartFilter _filter;

    /// <param name="sought">What is counted.</param>
    public PartCounts(IEnumerable<uint> sought)
    {
        foreach (var part in sought)
        {
            _counts[part] = 0;
        }

        _filter = new PartFilter(_counts.Keys);
    }

    public void Count(uint[] parts)
    {
        foreach (var part in parts)
        {
            if (_filter.MayHave(part) && _counts.TryGetValue(part, out var count))
            {
                _counts[part] = count + 1;
            }
        }
    }

    public bool IsRepeated(uint part) => _filter.MayHave(part) && _counts.TryGetValue(part, out var count) && count > 1;
}
