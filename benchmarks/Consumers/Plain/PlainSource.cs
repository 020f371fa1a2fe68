namespace Consumer;

/// <summary>The questions, put to plain objects.</summary>
internal static class Source
{
    public const bool HasLookups = true;

    private static readonly PlainCorpus s_corpus = PlainData.Load();

    public static Answer Newest(string actor) => s_corpus.Newest(actor);

    public static object? ById(string id) => s_corpus.ById(id);

    public static object? Named(string name) => s_corpus.Named(name);

    public static int Containing(string words) => s_corpus.Containing(words);

    public static long Lengths() => s_corpus.Lengths();

    public static IEnumerable<string> Texts() => s_corpus.Texts();
}
