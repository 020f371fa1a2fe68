namespace SeedsSdk.Shared;

/// <summary>The words of a folded name as spans of it, with what each of them can mean.</summary>
internal readonly ref struct FoldedWords
{
    private readonly ReadOnlySpan<char> _folded;
    private readonly Span<Word> _words;

    /// <param name="folded">Words apart by one space.</param>
    /// <param name="words">For as many words as are counted at most, and one more.</param>
    public FoldedWords(ReadOnlySpan<char> folded, Span<Word> words)
    {
        _folded = folded;
        _words = words;
        var start = 0;
        for (var i = 0; i < folded.Length && Count < words.Length; i++)
        {
            if (folded[i] == ' ')
            {
                Add(start, i, Count++);
                start = i + 1;
            }
        }

        if (start < folded.Length && Count < words.Length)
        {
            Add(start, folded.Length, Count++);
        }
    }

    public readonly int Count;

    public ReadOnlySpan<char> this[int index] => _folded.Slice(_words[index].Start, _words[index].Length);

    public NameTraits Traits(int index) => _words[index].Traits;

    private void Add(int start, int end, int index) =>
        _words[index] = new Word
        {
            Start = start,
            Length = end - start,
            Traits = NameTraitTable.Of(_folded.Slice(start, end - start)),
        };

    /// <summary>Where a word stands.</summary>
    public struct Word
    {
        public int Start;
        public int Length;
        public NameTraits Traits;
    }
}
