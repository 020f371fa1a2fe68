namespace SeedsSdk.Shared;

/// <summary>Finds items by what they are called: as written, else folded, else as another transliteration.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, T[]> _asWritten;
    private readonly List<string> _names;
    private readonly List<T> _items;

    // Made when a name is first not found as written.
    private NameTable<T>? _table;

    public NameIndex(T[] items, Func<T, IEnumerable<string>> names)
    {
        _asWritten = new Dictionary<string, T[]>(items.Length, StringComparer.Ordinal);
        _names = new List<string>(items.Length);
        _items = new List<T>(items.Length);
        foreach (var item in items)
        {
            T[]? only = null;
            foreach (var name in names(item))
            {
                if (name.Length > 0)
                {
                    _names.Add(name);
                    _items.Add(item);
                    Add(name, item, only ??= [item]);
                }
            }
        }
    }

    /// <summary>The items of the first way of comparing that has any, in their order.</summary>
    public IReadOnlyList<T> Find(string name) => Matches(name);

    /// <summary>The same as an array, which nobody may change.</summary>
    public T[] Matches(string name) =>
        _asWritten.TryGetValue(name, out var found) ? found : (_table ??= NameTable<T>.Of(_names, _items)).Find(name);

    private void Add(string name, T item, T[] only)
    {
        if (!_asWritten.TryGetValue(name, out var known))
        {
            _asWritten.Add(name, only);
        }
        else if (!ReferenceEquals(known[known.Length - 1], item))
        {
            _asWritten[name] = [.. known, item];
        }
    }
}
