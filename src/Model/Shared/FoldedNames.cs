using System.Runtime.InteropServices;

namespace SeedsSdk.Shared;

/// <summary>Different texts by number, found by a span of characters: a hash table over one run of characters.</summary>
internal sealed class FoldedNames
{
    private readonly int[] _first;
    private readonly int[] _next;
    private readonly uint[] _hashes;
    private readonly int[] _ends;
    private char[] _text;

    /// <param name="capacity">How many texts are added at most.</param>
    public FoldedNames(int capacity)
    {
        var size = 4;
        while (size < capacity)
        {
            size <<= 1;
        }

        _first = new int[size];
        _next = new int[capacity];
        _hashes = new uint[capacity];
        _ends = new int[capacity];
        _text = new char[capacity * 20];
    }

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : _ends[index - 1];
            return new ReadOnlySpan<char>(_text, start, _ends[index] - start);
        }
    }

    /// <summary>The number of a text; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> text) => Find(text, Hash(text));

    /// <summary>The number of a text, which is added when it is not there.</summary>
    public int Add(ReadOnlySpan<char> text)
    {
        var hash = Hash(text);
        var known = Find(text, hash);
        if (known >= 0)
        {
            return known;
        }

        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + text.Length > _text.Length)
        {
            Array.Resize(ref _text, (2 * _text.Length) + text.Length);
        }

        text.CopyTo(_text.AsSpan(start));
        _ends[Count] = start + text.Length;
        _hashes[Count] = hash;
        ref var first = ref _first[hash & (uint)(_first.Length - 1)];
        _next[Count] = first;
        first = ++Count;
        return Count - 1;
    }

    private int Find(ReadOnlySpan<char> text, uint hash)
    {
        var index = _first[hash & (uint)(_first.Length - 1)] - 1;
        while (index >= 0 && (_hashes[index] != hash || !text.SequenceEqual(this[index])))
        {
            index = _next[index] - 1;
        }

        return index;
    }

    private static uint Hash(ReadOnlySpan<char> text) => (uint)XxHash64.Of(MemoryMarshal.AsBytes(text));
}
