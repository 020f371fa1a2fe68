using System.Runtime.CompilerServices;

namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// A question about a word whose answer depends on nothing else: worked out when it is first asked, and kept with the word.
/// </summary>
internal sealed class WordTest
{
    private const uint Unknown = 0;
    private const uint No = 1;
    private const uint Yes = 3;

    private static int s_count;
    private readonly Func<Word, bool> _test;

    /// <summary>Where <see cref="Word.Answers"/> have the answer.</summary>
    private readonly int _block;
    private readonly int _shift;

    public WordTest(Func<Word, bool> test)
    {
        var number = Interlocked.Increment(ref s_count) - 1;
        _test = test;
        _block = number / 32;
        _shift = number % 32 * 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(Word word)
    {
        var answers = word.Answers;
        var block = _block;
        var answer = (uint)block < (uint)answers.Length ? (uint)(answers[block] >> _shift) & Yes : Unknown;
        return answer == Unknown ? Ask(word) : answer == Yes;
    }

    private bool Ask(Word word)
    {
        var holds = _test(word); // may ask further questions
        var blocks = (s_count + 31) / 32; // room for all questions at once: most words are asked many
        word.AnswersUpTo(blocks)[_block] |= (ulong)(holds ? Yes : No) << _shift;
        return holds;
    }
}
