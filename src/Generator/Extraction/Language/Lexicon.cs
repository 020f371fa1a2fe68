namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>The words that a thread has met: a word that comes again costs no memory and no second look at a table.</summary>
internal sealed class Lexicon
{
    /// <summary>With more words it begins anew, so that a long stream of texts does not fill the memory.</summary>
    private const int MostWords = 1 << 16;

    /// <summary>In characters: what is longer is met once.</summary>
    private const int LongestKept = 40;

    [ThreadStatic]
    private static Lexicon? t_lexicon;

    private ShortWords _short = new();
    private (int Hash, Word? Word)[] _slots = new (int, Word?)[1 << 12];
    private int _count;

    /// <summary>Words of one character: nearly all punctuation.</summary>
    private readonly Word?[] _characters = new Word?[128];

    public static Lexicon OfThread => t_lexicon ??= new Lexicon();

    public Word Of(string word) => Of(word, 0, word.Length);

    /// <summary>The word that stands at a place of a text.</summary>
    public Word Of(string text, int start, int length)
    {
        if (length > LongestKept)
        {
            return new Word(text.Substring(start, length));
        }

        if (length == 1 && text[start] < _characters.Length)
        {
            return _characters[text[start]] ??= new Word(text.Substring(start, 1));
        }

        var key = ShortWords.KeyOf(text, start, length);
        return key == ShortWords.NoKey
            ? LongWord(text, start, length)
            : _short.Find(key) ?? AddShort(key, new Word(text.Substring(start, length)));
    }

    /// <summary>The word that stands at a place of a text and has nothing but Latin letters.</summary>
    /// <param name="key">Of <see cref="ShortWords"/>, where it has no more letters than these.</param>
    public Word OfLetters(string text, int start, int length, ulong key) =>
        length is > 1 and <= ShortWords.Longest
            ? _short.Find(key) ?? AddShort(key, new Word(text.Substring(start, length)))
            : Of(text, start, length);

    private Word AddShort(ulong key, Word word)
    {
        if (_short.Count == MostWords)
        {
            _short = new ShortWords();
        }

        _short.Add(key, word);
        return word;
    }

    private Word LongWord(string text, int start, int length)
    {
        var slots = _slots;
        var hash = Hash(text, start, length);
        var slot = hash & (slots.Length - 1);
        while (slots[slot].Word is { } word)
        {
            if (slots[slot].Hash == hash && IsAt(word.Text, text, start, length))
            {
                return word;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        return Add(new Word(text.Substring(start, length)), hash, slot);
    }

    private Word Add(Word word, int hash, int slot)
    {
        if (_count == MostWords)
        {
            _slots = new (int, Word?)[1 << 12];
            _count = 0;
            slot = hash & (_slots.Length - 1);
        }

        _slots[slot] = (hash, word);
        if (++_count * 4 > _slots.Length * 3)
        {
            Grow();
        }

        return word;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (int, Word?)[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Word is not null)
            {
                var slot = entry.Hash & (_slots.Length - 1);
                while (_slots[slot].Word is not null)
                {
                    slot = (slot + 1) & (_slots.Length - 1);
                }

                _slots[slot] = entry;
            }
        }
    }

    private static bool IsAt(string word, string text, int start, int length) =>
        word.Length == length && word.AsSpan().SequenceEqual(text.AsSpan(start, length));

    /// <summary>FNV-1a over pairs of characters, its high bits folded into the low ones.</summary>
    private static int Hash(string text, int start, int length)
    {
        var hash = 2166136261 ^ (uint)length;
        var i = start;
        for (var last = start + length - 1; i < last; i += 2)
        {
            hash = (hash ^ text[i] ^ ((uint)text[i + 1] << 16)) * 16777619;
            hash ^= hash >> 13;
        }

        if (i < start + length)
        {
            hash = (hash ^ text[i]) * 16777619;
        }

        return (int)(hash ^ (hash >> 15));
    }
}
