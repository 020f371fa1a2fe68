namespace SeedsSdk.Shared;

/// <summary>Finds items by what they are called: as written, else folded, else as another transliteration.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, T[]> _asWritten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T[]> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Name, T Item)>> _skeletons = new(StringComparer.Ordinal);

    public NameIndex(T[] items, Func<T, IEnumerable<string>> names)
    {
        foreach (var item in items)
        {
            foreach (var name in names(item))
            {
                Add(_asWritten, name, item);
                var folded = FoldedName.Of(name);
                Add(_folded, folded.Folded, item);
                if (folded.SkeletonKey.Length > 0)
                {
                    AddSkeleton(folded.SkeletonKey, name, item);
                }
            }
        }
    }

    /// <summary>The items of the first way of comparing that has any, in their order.</summary>
    public IReadOnlyList<T> Find(string name)
    {
        if (_asWritten.TryGetValue(name, out var found))
        {
            return found;
        }

        var folded = FoldedName.Of(name);
        if (_folded.TryGetValue(folded.Folded, out found))
        {
            return found;
        }

        return _skeletons.TryGetValue(folded.SkeletonKey, out var alike) ? Spellings(alike, name) : [];
    }

    /// <summary>A method of its own: a look-up that ends before it allocates nothing.</summary>
    private static List<T> Spellings(List<(string Name, T Item)> alike, string name) =>
        [
            .. alike
                .Where(candidate => NameVariants.AreOne(candidate.Name, name))
                .Select(candidate => candidate.Item)
                .Distinct(),
        ];

    private void AddSkeleton(string key, string name, T item)
    {
        if (!_skeletons.TryGetValue(key, out var known))
        {
            _skeletons.Add(key, known = []);
        }

        known.Add((name, item));
    }

    private static void Add(Dictionary<string, T[]> index, string key, T item)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!index.TryGetValue(key, out var known))
        {
            index.Add(key, [item]);
        }
        else if (!ReferenceEquals(known[known.Length - 1], item))
        {
            index[key] = [.. known, item];
        }
    }
}
