namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>A table of lower-case words and phrases, written as text so that a row is easy to add.</summary>
internal sealed class WordTable
{
    private readonly HashSet<string> _words;

    /// <param name="words">Words apart by white space; phrases joined by an underscore: <c>prime_minister</c>.</param>
    public WordTable(params string[] words)
    {
        _words = new HashSet<string>(
            words
                .SelectMany(row => row.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
                .Select(word => word.Replace('_', ' ')),
            StringComparer.Ordinal
        );
        Test = new WordTest(word => _words.Contains(word.Lower));
        LongestPhrase = _words.Max(word => word.Count(c => c == ' ') + 1);
    }

    /// <summary>The number of words in the longest phrase.</summary>
    public int LongestPhrase { get; }

    public IEnumerable<string> Words => _words;

    /// <summary>Whether a word is in the table.</summary>
    public WordTest Test { get; }

    /// <summary>Whether a word or phrase is in the table; nothing is in none.</summary>
    public bool Contains(string? lower) => lower is not null && _words.Contains(lower);

    public bool Contains(Word word) => Test.Holds(word);
}
