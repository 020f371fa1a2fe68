using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>What <c>.editorconfig</c> says about the findings in one document.</summary>
/// <param name="MinimumConfidence">In percent: a speaker of whom extraction is less sure is a finding.</param>
/// <param name="Problems">Settings that were not understood, each with what is wrong.</param>
internal sealed record DocumentOptions(
    int MinimumConfidence,
    EquatableArray<RuleSeverity> Severities,
    EquatableArray<Suppression> Suppressions,
    EquatableArray<SettingProblem> Problems
)
{
    public const int DefaultMinimumConfidence = 20;

    public static DocumentOptions Default { get; } =
        new(
            DefaultMinimumConfidence,
            EquatableArray<RuleSeverity>.Empty,
            EquatableArray<Suppression>.Empty,
            EquatableArray<SettingProblem>.Empty
        );

    /// <summary>With severities for rules of which the document says nothing.</summary>
    public DocumentOptions WithDefaults(IEnumerable<(string RuleId, FindingSeverity? Severity)> defaults) =>
        this with
        {
            Severities = Severities
                .Concat(defaults.Select(set => new RuleSeverity(set.RuleId.ToUpperInvariant(), set.Severity)))
                .ToEquatableArray(),
        };
}

/// <param name="Severity">Null: the rule is off.</param>
internal sealed record RuleSeverity(string RuleId, FindingSeverity? Severity);

/// <summary>A rule that one document breaks for good, and why that is right.</summary>
internal sealed record Suppression(string RuleId, string Reason);

/// <param name="Key">As <c>.editorconfig</c> has it, but for its case: the compiler folds it.</param>
/// <param name="Problem">A predicate: "is 'hgih', which is not …".</param>
internal sealed record SettingProblem(string Key, string Problem);
