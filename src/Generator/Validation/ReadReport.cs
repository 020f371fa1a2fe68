using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Validation;

/// <summary>A report as the rules about the whole corpus need it.</summary>
internal sealed record ReadReport(SourceDocument Source, DocumentFacts Facts, DocumentOptions Options)
{
    /// <summary>Relative to the project, with forward slashes.</summary>
    public string Path => Facts.Document.Path;
}
