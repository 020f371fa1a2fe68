namespace SeedsSdk.Generator.Validation;

/// <summary>Items by hashes. Very many, most of them alone with theirs.</summary>
internal sealed class Buckets<T>
{
    private readonly Dictionary<ulong, (int Last, int Count)> _byKey = [];
    private readonly List<(T Item, int Previous)> _items = [];

    public void Add(ulong key, T item)
    {
        var (last, count) = _byKey.TryGetValue(key, out var known) ? known : (-1, 0);
        _byKey[key] = (_items.Count, count + 1);
        _items.Add((item, last));
    }

    public int CountOf(ulong key) => _byKey.TryGetValue(key, out var known) ? known.Count : 0;

    /// <summary>The last one first.</summary>
    public IEnumerable<T> In(ulong key)
    {
        var next = _byKey.TryGetValue(key, out var known) ? known.Last : -1;
        while (next >= 0)
        {
            yield return _items[next].Item;
            next = _items[next].Previous;
        }
    }
}
