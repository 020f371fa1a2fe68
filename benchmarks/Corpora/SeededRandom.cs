namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>
/// Random numbers that are the same on every machine and under every run time (SplitMix64; Steele, Lea, Flood 2014).
/// One for each report and each actor, so that none depends on how many were made before.
/// </summary>
internal sealed class SeededRandom
{
    private ulong _state;

    /// <param name="seed">The corpus.</param>
    /// <param name="index">Which report or actor of it.</param>
    /// <param name="purpose">Another one, other numbers for the same index.</param>
    public SeededRandom(int seed, int index, int purpose)
    {
        _state = unchecked(((ulong)(uint)seed << 32) ^ (uint)purpose);
        _state = Next() ^ (uint)index;
        Next();
    }

    /// <summary>At least 0, less than <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>At least 0, less than 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(int percent) => Below(100) < percent;

    public T One<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var value = _state;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
