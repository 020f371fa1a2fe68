using System.Text.RegularExpressions;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>People look a rule up in the README: it has every one.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_table_has_every_rule_with_its_severity()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var rows = Regex
            .Matches(
                readme,
                @"^\| \[(?<id>SEED\d{4})\]\(docs/rules/\k<id>\.md\) \| (?<severity>\w+) \|",
                RegexOptions.Multiline,
                TimeSpan.FromSeconds(5)
            )
            .Select(row => (row.Groups["id"].Value, row.Groups["severity"].Value))
            .Where(row => !row.Item1.StartsWith("SEED09", StringComparison.Ordinal)); // the build's: tests/Package.Tests

        Assert.Equal(Rules.All.Select(rule => (rule.Id, rule.Severity.ToString().ToLowerInvariant())), rows);
    }
}
