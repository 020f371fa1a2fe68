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

    /// <returns>Whether it is one of those that are counted.</returns>
    public bool Count(uint part) => _filter.MayHave(part) && CountMet(part);

    /// <param name="part">One of those that are counted.</param>
    public bool IsRepeated(uint part) => _counts[part] > 1;

    /// <summary>Apart, so that what says of nearly all that they are none of them is small enough to be inlined.</summary>
    private bool CountMet(uint part)
    {
        if (!_counts.TryGetValue(part, out var count))
        {
            return false;
        }

        _counts[part] = count + 1;
        return true;
    }
}
