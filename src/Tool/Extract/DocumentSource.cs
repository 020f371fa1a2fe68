using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Tool.Extract;

/// <summary>From a text to what is said in it. Tests put their own in its place.</summary>
internal class DocumentSource
{
    public virtual DocumentFacts Read(string text, CancellationToken cancellation) =>
        DocumentExtractor.ExtractQuotes(PlainTextReader.Read("text", text), cancellation);
}
