namespace SeedsSdk.Shared;

/// <summary>Finds positions of names by the hashes of their skeletons.</summary>
internal sealed class SkeletonTable
{
    private readonly ulong[] _hashes;
    private readonly int[] _first;
    private readonly int[] _next;

    public SkeletonTable(List<string> names)
    {
        var size = 4;
        while (size < names.Count)
        {
            size <<= 1;
        }

        _first = new int[size];
        _next = new int[names.Count];
        _hashes = new ulong[names.Count];
        Parts = new SkeletonFilter(names.Count);
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var hash = _hashes[i] = SkeletonHash.Of(names[i], Parts);
            if (hash != 0)
            {
                ref var first = ref _first[Bucket(hash)];
                _next[i] = first;
                first = i + 1;
            }
        }
    }

    /// <summary>The parts of all names.</summary>
    public SkeletonFilter Parts { get; }

    /// <summary>The first position with a hash; -1 when there is none.</summary>
    public int First(ulong hash) => Find(_first[Bucket(hash)] - 1, hash);

    /// <summary>The next one behind a position; -1 when there is none.</summary>
    public int Next(int position, ulong hash) => Find(_next[position] - 1, hash);

    private int Find(int position, ulong hash)
    {
        while (position >= 0 && _hashes[position] != hash)
        {
            position = _next[position] - 1;
        }

        return position;
    }

    private int Bucket(ulong hash) => (int)(hash >> 32) & (_first.Length - 1);
}
