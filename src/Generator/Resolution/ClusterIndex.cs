namespace SeedsSdk.Generator.Resolution;

/// <summary>Which clusters a spelling may belong to. The first one to claim a spelling keeps it.</summary>
/// <param name="spellings">All that will be asked for are in it.</param>
internal sealed class ClusterIndex(SpellingTable spellings)
{
    private static readonly List<int> s_none = [];

    // One more than the cluster's index: 0 is none.
    private readonly int[] _lastOfSpelling = new int[spellings.Count];
    private readonly int[] _byFold = new int[spellings.FoldCount];
    private readonly List<int>?[] _bySkeleton = new List<int>?[spellings.SkeletonCount];

    /// <summary>Whether the spelling was added for this cluster and for no other one since.</summary>
    public bool WasAdded(Spelling name, int cluster) => _lastOfSpelling[name.Number] == cluster + 1;

    public void Add(Spelling name, int cluster)
    {
        if (WasAdded(name, cluster))
        {
            return;
        }

        _lastOfSpelling[name.Number] = cluster + 1;
        if (_byFold[name.Fold] == 0)
        {
            _byFold[name.Fold] = cluster + 1;
        }

        if (name.Skeleton >= 0)
        {
            var clusters = _bySkeleton[name.Skeleton] ??= [];
            if (!clusters.Contains(cluster))
            {
                clusters.Add(cluster);
            }
        }
    }

    /// <returns>-1 for none.</returns>
    public int ByFold(Spelling name) => _byFold[name.Fold] - 1;

    /// <summary>In the order in which they were added.</summary>
    public List<int> BySkeleton(Spelling name) =>
        name.Skeleton >= 0 && _bySkeleton[name.Skeleton] is { } clusters ? clusters : s_none;
}
