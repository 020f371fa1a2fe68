using System.Runtime.InteropServices;

namespace SeedsSdk.Shared;

/// <summary>Different texts by number, found by a span of characters: a hash table over one run of characters.</summary>
internal sealed class FoldedNames
{
    private readonly int[] _first;
    private readonly Entry[] _entries;
    private char[] _text;
    private int _used;

    /// <param name="capacity">How many texts are added at most.</param>
    public FoldedNames(int capacity)
    {
        var size = 4;
        while (size < capacity)
        {
            size <<= 1;
        }

        _first = new int[size];
        _entries = new Entry[capacity];
        _text = new char[capacity * 20];
    }

    public int Count { get; private set; }

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

        if (_used + text.Length > _text.Length)
        {
            Array.Resize(ref _text, (2 * _text.Length) + text.Length);
        }

        text.CopyTo(_text.AsSpan(_used));
        ref var first = ref _first[hash & (uint)(_first.Length - 1)];
        _entries[Count] = new Entry
        {
            Hash = hash,
            Next = first,
            Start = _used,
            Length = text.Length,
        };
        first = ++Count;
        _used += text.Length;
        return Count - 1;
    }

    private int Find(ReadOnlySpan<char> text, uint hash)
    {
        var index = _first[hash & (uint)(_first.Length - 1)] - 1;
        while (index >= 0)
        {
            ref var entry = ref _entries[index];
            if (entry.Hash == hash && text.SequenceEqual(_text.AsSpan(entry.Start, entry.Length)))
            {
                break;
            }

            index = entry.Next - 1;
        }

        return index;
    }

    /// <summary>Four characters at a time; the end overlaps what is before it.</summary>
    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = (ulong)(uint)text.Length;
        if (text.Length < 4)
        {
            foreach (var c in text)
            {
                hash = Mix(hash, c);
            }
        }
        else
        {
            for (var i = 0; i + 4 < text.Length; i += 4)
            {
                hash = Mix(hash, Four(text.Slice(i)));
            }

            hash = Mix(hash, Four(text.Slice(text.Length - 4)));
        }

        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Four(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));

    private static ulong Mix(ulong hash, ulong value)
    {
        hash = unchecked((hash ^ value) * 0x9E3779B97F4A7C15);
        return hash ^ (hash >> 32);
    }

    private struct Entry
    {
        public uint Hash;
        public int Next;
        public int Start;
        public int Length;
    }
}
