using SeedsSdk.Generator.Extraction.Discourse;

namespace SeedsSdk.Eval.Reliability;

/// <summary>One number of the table in <c>AttributionRule.cs</c>.</summary>
/// <param name="Member">The rule as the code names it.</param>
/// <param name="Rule">The rule as the data name it.</param>
/// <param name="IsNamed">Whether it is for subjects that are names; null where the table makes no difference.</param>
/// <param name="Current">What stands there now, in hundredths.</param>
internal sealed record RuleCell(string Member, string Rule, bool? IsNamed, int Current)
{
    /// <summary>The numbers of all rules that give a speaker, in the order of the table.</summary>
    public static IReadOnlyList<RuleCell> All { get; } = [.. Enum.GetValues<AttributionRule>().SelectMany(CellsOf)];

    /// <summary>Whether a quote got its confidence from this number.</summary>
    public bool Gave(JudgedQuote quote) => quote.Rule == Rule && (IsNamed is null || quote.Confidence == Current);

    private static IEnumerable<RuleCell> CellsOf(AttributionRule rule)
    {
        var (named, other) = (AttributionRules.Confidence(rule, true), AttributionRules.Confidence(rule, false));
        var (member, name) = (rule.ToString(), AttributionRules.Name(rule));
        return named == other
            ? named == 0
                ? []
                : [new RuleCell(member, name, null, named)]
            : [new RuleCell(member, name, true, named), new RuleCell(member, name, false, other)];
    }
}
