using System.Collections;
using System.Diagnostics;
using SeedsSdk.Store;

namespace SeedsSdk;

/// <summary>Quotes of a range of days, by day and within a day in document order. To get it and to go through it allocates nothing.</summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct QuoteRange : IReadOnlyList<Quote>, IEquatable<QuoteRange>
{
    private readonly ItemSource<Quote>? _source;
    private readonly int[]? _quotes;
    private readonly int _start;

    internal QuoteRange(ItemSource<Quote> source, int[] quotes, int start, int count)
    {
        (_source, _quotes, _start, Count) = (source, quotes, start, count);
    }

    /// <summary>How many quotes there are.</summary>
    public int Count { get; }

    /// <summary>The quote at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Quote this[int index] =>
        (uint)index < (uint)Count
            ? _source![_quotes![_start + index]]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} quotes.");

    /// <summary>Goes through the quotes without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Quote> IEnumerable<Quote>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(QuoteRange other) =>
        ReferenceEquals(_quotes, other._quotes) && _start == other._start && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QuoteRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_start, Count);

    /// <summary>Whether both are the same quotes of the same corpus.</summary>
    public static bool operator ==(QuoteRange left, QuoteRange right) => left.Equals(right);

    /// <summary>Whether they are different.</summary>
    public static bool operator !=(QuoteRange left, QuoteRange right) => !left.Equals(right);

    /// <summary>Goes through a range.</summary>
    public struct Enumerator : IEnumerator<Quote>
    {
        private readonly QuoteRange _range;
        private int _index;

        internal Enumerator(QuoteRange range)
        {
            _range = range;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly Quote Current => _range[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _range.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
