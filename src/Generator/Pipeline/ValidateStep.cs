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
        ReadCorpus corpus,
        CancellationToken cancellation
    )
    {
        var findings = new List<Finding>(settings.Findings);
        var files = new List<ReadDocument>();
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < document.Findings.Count; i++)
            {
                findings.Add(document.Findings[i]);
            }

            if (document.Options != DocumentOptions.Default)
            {
                files.Add(document);
            }
        }

        findings.AddRange(authority.Findings);
        findings.AddRange(corpus.Findings);
        cancellation.ThrowIfCancellationRequested();
        return FindingPolicy
            .Apply(
                findings,
                [
                    .. files
                        .OrderBy(document => document.Path, StringComparer.Ordinal)
                        .Select(document => (document.FilePath, document.Options)),
                    .. authority.Files,
                ]
            )
            .ToEquatableArray();
    }

    public static bool IsGenerators(Finding finding) =>
        finding.Severity == FindingSeverity.Error && finding.Suppression is null;

    public static bool IsAnalyzers(Finding finding) =>
        finding.Severity != FindingSeverity.Error && finding.Suppression is null;
}
