namespace SeedsSdk.Generator.Validation;

/// <summary>Some few hashes, to be looked for among very many.</summary>
internal sealed class PartSet
{
    private readonly HashSet<uint> _parts;
    private readonly PartFilter _filter;

    public PartSet(IEnumerable<uint> parts)
    {
        _parts = [.. parts];
        _filter = new PartFilter(_parts);
    }

    public bool Has(uint part) => _filter.MayHave(part) && _parts.Contains(part);
}
