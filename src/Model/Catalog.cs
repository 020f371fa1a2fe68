using System.Collections;
using System.Diagnostics;
using SeedsSdk.Store;

namespace SeedsSdk;

/// <summary>
/// The reports, actors or quotes of a corpus: a list for LINQ with look-up by id and by name. Generated code derives from
/// it to give the members names. It never changes and may be used by any number of threads.
/// </summary>
/// <typeparam name="T">Report, Actor or Quote.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class Catalog<T> : IReadOnlyList<T>, IHasItems<T>
    where T : class
{
    private readonly CatalogStore<T> _store;

    internal Catalog(CatalogStore<T> store) => _store = store;

    /// <summary>A catalog of the same items under another type.</summary>
    /// <param name="other">The catalog of a corpus.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    protected Catalog(Catalog<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _store = other._store;
    }

    /// <summary>How many items there are.</summary>
    public int Count => _store.Items.Count;

    /// <summary>The item at a position, counted from 0 in document order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] =>
        (uint)index < (uint)_store.Items.Count
            ? _store.Items[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} items.");

    /// <summary>The item with an id. Ids are compared exactly; use <see cref="Find"/> for names.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    public T this[string id] => _store.ById(id) ?? throw _store.NotFound(id);

    /// <summary>For generated members: the item with an id, as by <c>this[id]</c>.</summary>
    /// <param name="id">The id, exactly.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    protected T Named(string id) => this[id];

    /// <summary>The only item that an id or a name means; null when there is none or more than one.</summary>
    /// <param name="name">
    /// An id, or for reports the id without its date or the title, for actors the name or an alias in any transliteration.
    /// An exact hit counts before one in another spelling, see <see cref="FindAll"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public T? Find(string name) => _store.Find(name);

    /// <summary>
    /// Every item that an id or a name means, in the order of the catalog: those with the id; if there is none, those with
    /// exactly the name; if there is none, those whose name differs only in case, marks, articles and the like; if there
    /// is none, those whose name may be another transliteration of it.
    /// </summary>
    /// <param name="name">See <see cref="Find"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<T> FindAll(string name) => Array.AsReadOnly(_store.FindAll(name));

    ItemSource<T> IHasItems<T>.Items => _store.Items;

    /// <summary>Enumerates the items in document order, without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_store.Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates a catalog.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ItemSource<T> _items;
        private int _index;

        internal Enumerator(ItemSource<T> items)
        {
            _items = items;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _items[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _items.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
