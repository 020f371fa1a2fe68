using System.Runtime.CompilerServices;

namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// A question about a word whose answer depends on nothing else: worked out when it is first asked, and kept with the word.
/// </summary>
internal sealed class WordTest
{
    private static int s_count;
    private readonly Func<Word, bool> _test;

    /// <summary>Where <see cref="Word.Answers"/> have the answer.</summary>
    private readonly int _block;
    private readonly ulong _bit;

    public WordTest(Func<Word, bool> test)
    {
        var number = Interlocked.Increment(ref s_count) - 1;
        _test = test;
        _block = number / 64 * 2;
        _bit = 1UL << (number % 64);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(Word word)
    {
        var answers = word.Answers;
        var block = _block;
        return (uint)(block + 1) < (uint)answers.Length && (answers[block] & _bit) != 0
            ? (answers[block + 1] & _bit) != 0
            : Ask(word);
    }

    private bool Ask(Word word)
    {
        var holds = _test(word); // may ask further questions
        var answers = word.AnswersUpTo(_block + 2);
        answers[_block + 1] |= holds ? _bit : 0;
        answers[_block] |= _bit;
        return holds;
    }
}
