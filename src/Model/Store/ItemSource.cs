namespace SeedsSdk.Store;

/// <summary>
/// The items of a corpus of one sort. Each is made when it is first asked for, and then it is the only one: whoever loses a
/// race to make it gets the winner's. Nobody waits for anybody.
/// </summary>
internal abstract class ItemSource<T>(int count)
    where T : class
{
    private readonly T?[] _items = new T?[count];

    public readonly int Count = count;

    public T this[int ordinal] => _items[ordinal] ?? MakeOnly(ordinal);

    /// <summary>The ordinal of the item with an id; -1 when there is none.</summary>
    public abstract int Find(string id);

    protected abstract T Make(int ordinal);

    private T MakeOnly(int ordinal)
    {
        var made = Make(ordinal);
        return Interlocked.CompareExchange(ref _items[ordinal], made, null) ?? made;
    }
}
