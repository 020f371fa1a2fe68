using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>Applies the documents' settings to all findings, and finds what of the settings is wrong.</summary>
internal static class FindingPolicy
{
    /// <param name="findings">All findings of the project.</param>
    /// <param name="documents">Each file with its settings, in the order of their paths.</param>
    /// <returns>Those that are not switched off; the suppressed ones are marked as such.</returns>
    public static IEnumerable<Finding> Apply(
        IEnumerable<Finding> findings,
        IReadOnlyList<(string FilePath, DocumentOptions Options)> documents
    )
    {
        var optionsOf = new Dictionary<string, DocumentOptions>(StringComparer.Ordinal);
        foreach (var (path, options) in documents.Where(document => document.Options != DocumentOptions.Default))
        {
            optionsOf[path] = options;
        }

        return optionsOf.Count == 0 ? findings : Apply(findings, documents, optionsOf);
    }

    private static IEnumerable<Finding> Apply(
        IEnumerable<Finding> findings,
        IReadOnlyList<(string FilePath, DocumentOptions Options)> documents,
        Dictionary<string, DocumentOptions> optionsOf
    )
    {
        var used = new HashSet<Suppression>();
        foreach (var finding in findings)
        {
            if (!optionsOf.TryGetValue(finding.Path, out var options))
            {
                yield return finding;
            }
            else if (SuppressionOf(finding, options) is { } suppression)
            {
                used.Add(suppression);
                yield return finding with
                {
                    Suppression = suppression.Reason,
                };
            }
            else if (WithSeverity(finding, options) is { } set)
            {
                yield return set;
            }
        }

        foreach (var finding in AboutSettings(documents, used))
        {
            if (WithSeverity(finding, optionsOf[finding.Path]) is { } set)
            {
                yield return set;
            }
        }
    }

    private static Suppression? SuppressionOf(Finding finding, DocumentOptions options) =>
        options.Suppressions.FirstOrDefault(suppression => suppression.RuleId == finding.Rule.Id);

    /// <returns>Null where the document has the rule switched off.</returns>
    private static Finding? WithSeverity(Finding finding, DocumentOptions options) =>
        options.Severities.FirstOrDefault(severity => severity.RuleId == finding.Rule.Id) is not { } set ? finding
        : set.Severity is { } severity ? finding with { Severity = severity }
        : null;

    /// <summary>
    /// A section for many documents is wrong once: at the first of them. Its suppression is of use if one of them needs it.
    /// The same rule and reason are taken for the same section: documents do not tell which section they are in.
    /// </summary>
    private static IEnumerable<Finding> AboutSettings(
        IReadOnlyList<(string FilePath, DocumentOptions Options)> documents,
        HashSet<Suppression> used
    )
    {
        var reported = new HashSet<SettingProblem>();
        foreach (var (path, options) in documents)
        {
            foreach (var problem in options.Problems.Where(reported.Add))
            {
                yield return SourceDocument.FindIn(path, Rules.UnknownDocumentSetting, problem.Key, problem.Problem);
            }

            foreach (var suppression in options.Suppressions.Where(used.Add))
            {
                yield return SourceDocument.FindIn(
                    path,
                    Rules.UnusedSuppression,
                    "seeds_suppress." + suppression.RuleId,
                    suppression.Reason
                );
            }
        }
    }
}
