using System.Collections;
using System.Diagnostics;

namespace SeedsSdk.Store;

/// <summary>Some items of a corpus, in a row or picked. The items are made when they are asked for.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class ItemList<T> : IReadOnlyList<T>, IList<T>
    where T : class
{
    /// <summary>The same items sorted for <see cref="QuoteLookups.NewestFirst"/>; null until it is asked for.</summary>
    public IReadOnlyList<T>? Sorted;

    /// <summary>Whose items these are.</summary>
    public readonly ItemSource<T> Source;

    private readonly int _start;
    private readonly int[]? _picks;

    /// <summary>Items in a row.</summary>
    public ItemList(ItemSource<T> source, int start, int count)
    {
        (Source, _start, Count) = (source, start, count);
    }

    /// <summary>Items picked by their ordinals.</summary>
    public ItemList(ItemSource<T> source, int[] picks)
    {
        (Source, _picks, Count) = (source, picks, picks.Length);
    }

    public int Count { get; }

    bool ICollection<T>.IsReadOnly => true;

    public T this[int index] =>
        (uint)index < (uint)Count
            ? Source[OrdinalAt(index)]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} items.");

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    /// <param name="index">Less than <see cref="Count"/>.</param>
    public int OrdinalAt(int index) => _picks is null ? _start + index : _picks[index];

    public int IndexOf(T item)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Equals(item))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex)
    {
        for (var i = 0; i < Count; i++)
        {
            array[arrayIndex + i] = this[i];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    void IList<T>.Insert(int index, T item) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("A corpus never changes.");
}
