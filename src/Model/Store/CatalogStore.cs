using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The items of a catalog and its indexes, which are made when they are first asked for.</summary>
/// <param name="items">In document order; nobody changes it.</param>
/// <param name="id">The id of an item; no two have the same.</param>
/// <param name="names">What an item is called, apart from its id.</param>
/// <param name="noun">What an item is, for messages.</param>
internal sealed class CatalogStore<T>(T[] items, Func<T, string> id, Func<T, IEnumerable<string>> names, string noun)
    where T : class
{
    // Made at most once per thread that comes first; whoever loses the race throws an equal one away.
    private Dictionary<string, T>? _byId;
    private NameIndex<T>? _byName;

    public T[] Items { get; } = items;

    public T? ById(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = _byId ??= Items.ToDictionary(id, StringComparer.Ordinal);
        return index.GetValueOrDefault(key);
    }

    public T? Find(string name) => ById(name) ?? (ByName.Find(name) is [var only] ? only : null);

    public T[] FindAll(string name) => ById(name) is { } item ? [item] : [.. ByName.Find(name)];

    public KeyNotFoundException NotFound(string key)
    {
        var nearest = Find(key) is { } found ? id(found) : Suggestion.Nearest(key, Items.Select(id));
        var hint = nearest is null ? "" : $" Did you mean '{nearest}'?";
        return new KeyNotFoundException($"There is no {noun} with the id '{key}'.{hint}");
    }

    private NameIndex<T> ByName => _byName ??= new NameIndex<T>(Items, names);
}
