namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// Words of up to eight characters of Latin-1, most of a text: all their characters are a number, so that one comparison
/// tells a word. Open addressing with linear probing and Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
/// </summary>
internal sealed class ShortWords
{
    public const int Longest = 8;
    private const int FirstBits = 12;

    /// <summary>The key of none: it is no number of characters.</summary>
    public const ulong NoKey = 0;

    private (ulong Key, Word? Word)[] _slots = new (ulong, Word?)[1 << FirstBits];
    private int _shift = 64 - FirstBits;

    public int Count { get; private set; }

    /// <summary>The characters as a number; <see cref="NoKey"/> for a word that is none of these.</summary>
    public static ulong KeyOf(string text, int start, int length)
    {
        if (length > Longest)
        {
            return NoKey;
        }

        var key = NoKey;
        foreach (var c in text.AsSpan(start, length))
        {
            if (c is '\0' or > '\u00FF')
            {
                return NoKey;
            }

            key = KeyWith(key, c);
        }

        return key;
    }

    /// <summary>The key of a word with one character more.</summary>
    public static ulong KeyWith(ulong key, char c) => (key << 8) | c;

    /// <summary>The word of a key, where it was added.</summary>
    public Word? Find(ulong key) => _slots[SlotOf(key)].Word;

    public void Add(ulong key, Word word)
    {
        _slots[SlotOf(key)] = (key, word);
        if (++Count * 4 > _slots.Length * 3)
        {
            var old = _slots;
            _slots = new (ulong, Word?)[old.Length * 2];
            _shift--;
            foreach (var entry in old)
            {
                if (entry.Word is not null)
                {
                    _slots[SlotOf(entry.Key)] = entry;
                }
            }
        }
    }

    /// <summary>Where a key stands, or where it belongs.</summary>
    private int SlotOf(ulong key)
    {
        var slots = _slots;
        var slot = (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> _shift);
        while ((uint)slot < (uint)slots.Length && slots[slot].Key != key && slots[slot].Word is not null)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
