using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The items of a catalog and its index of names, which is made when it is first asked for.</summary>
/// <param name="items">In document order.</param>
/// <param name="id">The id of an item; no two have the same.</param>
/// <param name="names">What an item is called, apart from its id.</param>
/// <param name="noun">What an item is, for messages.</param>
internal sealed class CatalogStore<T>(
    ItemSource<T> items,
    Func<T, string> id,
    Func<T, IEnumerable<string>> names,
    string noun
)
    where T : class
{
    // Made at most once per thread that comes first; whoever loses the race throws an equal one away.
    private NameIndex<T>? _byName;

    // A bit for what each id begins with, as the index is made: written before it, and read after it.
    private ulong _idStarts;

    public ItemSource<T> Items { get; } = items;

    public T? ById(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var ordinal = Items.Find(key);
        return ordinal < 0 ? null : Items[ordinal];
    }

    public T? Find(string name) => ByIdIfAny(name) ?? (ByName.Matches(name) is { Length: 1 } found ? found[0] : null);

    public T[] FindAll(string name) => ByIdIfAny(name) is { } item ? [item] : ByName.Matches(name);

    public KeyNotFoundException NotFound(string key)
    {
        var nearest = Find(key) is { } found ? id(found) : Suggestion.Nearest(key, All().Select(id));
        var hint = nearest is null ? "" : $" Did you mean '{nearest}'?";
        return new KeyNotFoundException($"There is no {noun} with the id '{key}'.{hint}");
    }

    private NameIndex<T> ByName => _byName ?? MakeIndex();

    /// <summary>Names begin with capitals and ids do not: most names need not be looked for among the ids.</summary>
    private T? ByIdIfAny(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Volatile.Read(ref _byName) is null || key.Length == 0 || (_idStarts & Start(key)) != 0
            ? ById(key)
            : null;
    }

    private NameIndex<T> MakeIndex()
    {
        var all = All();
        var starts = 0UL;
        foreach (var item in all)
        {
            starts |= Start(id(item));
        }

        _idStarts = starts;
        var index = new NameIndex<T>(all, names);
        Volatile.Write(ref _byName, index);
        return index;
    }

    private static ulong Start(string key) => key.Length == 0 ? 0 : 1UL << key[0];

    private T[] All()
    {
        var all = new T[Items.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Items[i];
        }

        return all;
    }
}
