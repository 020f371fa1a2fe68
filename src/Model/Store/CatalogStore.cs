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

    public ItemSource<T> Items { get; } = items;

    public T? ById(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var ordinal = Items.Find(key);
        return ordinal < 0 ? null : Items[ordinal];
    }

    public T? Find(string name) => ById(name) ?? (ByName.Matches(name) is { Length: 1 } found ? found[0] : null);

    public T[] FindAll(string name) => ById(name) is { } item ? [item] : ByName.Matches(name);

    public KeyNotFoundException NotFound(string key)
    {
        var nearest = Find(key) is { } found ? id(found) : Suggestion.Nearest(key, All().Select(id));
        var hint = nearest is null ? "" : $" Did you mean '{nearest}'?";
        return new KeyNotFoundException($"There is no {noun} with the id '{key}'.{hint}");
    }

    private NameIndex<T> ByName => _byName ??= new NameIndex<T>(All(), names);

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
