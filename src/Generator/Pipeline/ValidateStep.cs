using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>
/// All that is wrong, as the documents' settings want it. Errors are the generator's to report: analyzers can be switched
/// off, and fall silent when the project's own C# does not parse. Warnings and below are the analyzer's, so that an editor
/// shows them in the document.
/// </summary>
internal static class ValidateStep
{
    public static EquatableArray<Finding> Run(
        Settings settings,
        IReadOnlyList<ReadDocument> documents,
        ReadAuthority authority,
        ReadCorpus corpus
    )
    {
        var files = documents
            .OrderBy(document => document.Path, StringComparer.Ordinal)
            .Select(document => (document.FilePath, document.Options))
            .Concat(authority.Files)
            .ToArray();
        return FindingPolicy
            .Apply(
                settings
                    .Findings.Concat(documents.SelectMany(document => document.Findings))
                    .Concat(authority.Findings)
                    .Concat(corpus.Findings),
                files
            )
            .ToEquatableArray();
    }

    public static bool IsGenerators(Finding finding) =>
        finding.Severity == FindingSeverity.Error && finding.Suppression is null;

    public static bool IsAnalyzers(Finding finding) =>
        finding.Severity != FindingSeverity.Error && finding.Suppression is null;
}
