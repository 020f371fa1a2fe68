using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction;

/// <summary>Finds statements, quotes, speakers and mentions in a document.</summary>
internal static class DocumentExtractor
{
    public static DocumentFacts Extract(Document document) => new(document);
}
