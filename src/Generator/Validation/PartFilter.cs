namespace SeedsSdk.Generator.Validation;

/// <summary>Says of most hashes at once that they are not among those that it was made of (a Bloom filter of one bit).</summary>
internal readonly struct PartFilter
{
    private const int FewestWords = 1024;
    private const int PartsAWord = 8;

    private readonly ulong[] _bits;

    public PartFilter(IReadOnlyCollection<uint> parts)
    {
        var words = FewestWords;
        while (words < parts.Count / PartsAWord)
        {
            words *= 2;
        }

        _bits = new ulong[words];
        foreach (var part in parts)
        {
            _bits[(part >> 6) & (words - 1)] |= 1UL << (int)(part & 63);
        }
    }

    /// <summary>False for most that are not there; true for some of them too.</summary>
    public bool MayHave(uint part) => (_bits[(int)(part >> 6) & (_bits.Length - 1)] & (1UL << (int)(part & 63))) != 0;
}
