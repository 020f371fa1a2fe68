namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>A question about a word whose answer depends on nothing else.</summary>
internal sealed class WordTest(Func<Word, bool> test)
{
    private static int s_count;
    private readonly int _number = Interlocked.Increment(ref s_count) - 1;

    public bool Holds(Word word) => word.Holds(_number, test);
}
