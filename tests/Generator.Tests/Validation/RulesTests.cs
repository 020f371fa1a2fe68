using System.Reflection;
using System.Text.RegularExpressions;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

public sealed class RulesTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    private static Rule RuleOf(string id) => Rules.All.Single(rule => rule.Id == id);

    [Fact]
    public void All_rules_are_in_the_list_in_the_order_of_their_numbers()
    {
        var fields = typeof(Rules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);

        Assert.Equal(
            Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Rules.All.Select(rule => rule.Id)
        );
        Assert.Equal(Rules.All.Select(rule => rule.Id), fields.Select(rule => rule.Id));
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_number_a_title_and_a_message_that_ends_without_a_full_stop(string id)
    {
        var rule = RuleOf(id);

        Assert.Matches("^SEED[0-9]{4}$", rule.Id);
        Assert.NotEmpty(rule.Title);
        Assert.False(rule.Title.EndsWith('.') || rule.Message.EndsWith('.'), rule.Message);
    }

    [Fact]
    public void The_release_file_has_the_same_rules()
    {
        var file = File.ReadAllText(Path.Combine(Repository.Root, "src/Generator/AnalyzerReleases.Unshipped.md"));
        var rows = Regex
            .Matches(
                file,
                @"^(?<id>SEED\d{4}) \| SeedsSdk \| (?<severity>\w+) \| (?<title>.+)$",
                RegexOptions.Multiline,
                TimeSpan.FromSeconds(5)
            )
            .Select(row => (row.Groups["id"].Value, row.Groups["severity"].Value, row.Groups["title"].Value));

        Assert.Equal(Rules.All.Select(rule => (rule.Id, rule.Severity.ToString(), rule.Title)), rows);
    }
}
