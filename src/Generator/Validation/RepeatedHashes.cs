namespace SeedsSdk.Generator.Validation;

/// <summary>Which of very many hashes were added twice, without keeping them.</summary>
internal sealed class RepeatedHashes
{
    /// <summary>Bits for each hash: the more, the fewer are taken for repeated by chance.</summary>
    private const int BitsEach = 16;

    private const long FewestBits = 1024;
    private const long MostBits = 1L << 31;

    private readonly ulong[] _once;
    private readonly ulong[] _again;
    private readonly uint _mask;

    /// <param name="count">How many will be added.</param>
    public RepeatedHashes(int count)
    {
        var bits = FewestBits;
        while (bits < (long)count * BitsEach && bits < MostBits)
        {
            bits *= 2;
        }

        _mask = (uint)(bits - 1);
        _once = new ulong[bits / 64];
        _again = new ulong[bits / 64];
    }

    public void Add(uint hash)
    {
        var bit = 1UL << (int)(hash & 63);
        var word = (hash & _mask) >> 6;
        if ((_once[word] & bit) == 0)
        {
            _once[word] |= bit;
        }
        else
        {
            _again[word] |= bit;
        }
    }

    /// <summary>True for what was added twice; by chance for some of the others too.</summary>
    public bool Has(uint hash) => (_again[(hash & _mask) >> 6] & (1UL << (int)(hash & 63))) != 0;
}
