namespace SeedsSdk.Store;

/// <summary>Finds ordinals by the hashes of their ids, as chains of those that share a bucket.</summary>
internal sealed class IdTable
{
    private readonly int[] _first;
    private readonly int[] _next;

    /// <param name="hashes">Of the ids, by ordinal.</param>
    public IdTable(uint[] hashes)
    {
        var size = 4;
        while (size < hashes.Length)
        {
            size <<= 1;
        }

        _first = new int[size];
        _next = new int[hashes.Length];
        for (var i = hashes.Length - 1; i >= 0; i--)
        {
            ref var first = ref _first[hashes[i] & (uint)(size - 1)];
            _next[i] = first;
            first = i + 1;
        }
    }

    /// <summary>The first ordinal that may have the hash; -1 when none has.</summary>
    public int First(uint hash) => _first[hash & (uint)(_first.Length - 1)] - 1;

    /// <summary>The next one; -1 when there is no more.</summary>
    public int Next(int ordinal) => _next[ordinal] - 1;
}
