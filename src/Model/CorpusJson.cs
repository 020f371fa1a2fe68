namespace SeedsSdk;

/// <summary>Writes a corpus as JSON, in the published export format.</summary>
public static class CorpusJson
{
    /// <summary>Writes the corpus as one JSON object, UTF-8 without byte order mark, dates in ISO 8601, absent is null.</summary>
    /// <param name="corpus">What is written.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="indented">Whether people read it; lines end with LF.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Corpus corpus, Stream stream, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(stream);
        throw new NotSupportedException();
    }
}
