using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Validation;

/// <summary>A report as the rules about the whole corpus need it.</summary>
internal sealed record ReadReport(SourceDocument Source, DocumentFacts Facts, DocumentOptions Options)
{
    /// <summary>As messages name the file: relative to the project, with forward slashes, unless the host shows it otherwise.</summary>
    public string Path { get; init; } = Facts.Document.Path;
}
