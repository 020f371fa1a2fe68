using System.Text.RegularExpressions;
using SeedsSdk.Generator.Validation;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.RulePages;

/// <summary>
/// Every rule has a page, a row in the release file, a row in the README, a case that fires it and one that does not. The
/// pages are the cases: what they show is what <c>seeds check</c> prints.
/// </summary>
public sealed class RulePageTests
{
    /// <summary>
    /// What <c>seeds check</c> cannot meet, or no page can hold: the tests in <c>tests/Generator.Driver</c> that fire the
    /// rule, and that meet the same without it.
    /// </summary>
    private static readonly Dictionary<string, (string Fires, string Silent)> s_driverTests = new(
        StringComparer.Ordinal
    )
    {
        ["SEED0003"] = ("Larger_than_the_limit", "Five_megabytes_on_one_line"),
        ["SEED0005"] = ("Below_CSharp_11_there_is_one_clear_message_and_nothing_else", "Namespace_and_class"),
        ["SEED0006"] = ("What_is_not_understood_is_said", "Visibility"),
        ["SEED0008"] = ("A_file_that_cannot_be_read", "No_final_newline"),
        ["SEED0013"] = ("More_than_fit_into_an_assembly", "As_many_as_fit_into_an_assembly"),
        ["SEED0408"] = ("Two_files_and_only_one_counts", "Names_of_every_sort_become_members"),
        ["SEED0601"] = ("What_there_is_not", "What_there_is_and_what_is_not_ours"),
        ["SEED0602"] = ("What_there_is_not", "What_there_is_and_what_is_not_ours"),
    };

    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_rule_has_its_page_its_rows_a_case_that_fires_it_and_one_that_does_not(string id)
    {
        var rule = Rules.All.Single(rule => rule.Id == id);
        AssertRows(rule);
        var page = RulePage.Read(id);
        AssertForm(rule, page);
        if (s_driverTests.TryGetValue(id, out var tests))
        {
            Assert.Contains(id, DriverTest(tests.Fires), StringComparison.Ordinal);
            Assert.Contains("Assert.Empty(", DriverTest(tests.Silent), StringComparison.Ordinal);
            return;
        }

        using var folder = new TempFolder();
        await AssertFiresAsync(page, folder);
        await AssertCanBeLeftAsync(rule, page, folder);
        await AssertIsRepairedAsync(rule, page, folder);
    }

    [Fact]
    public void There_is_no_page_without_a_rule() =>
        Assert.Equal(
            Rules.All.Select(rule => rule.Id).Append("README"),
            Directory
                .GetFiles(Path.Combine(Repository.Root, "docs/rules"))
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(name => !name.StartsWith("SEED09", StringComparison.Ordinal)) // the build's: tests/Package.Tests
                .OrderBy(name => name == "README")
                .ThenBy(name => name, StringComparer.Ordinal)
        );

    private static void AssertRows(Rule rule)
    {
        AssertLine(
            "src/Generator/AnalyzerReleases.Unshipped.md",
            $"{rule.Id} | SeedsSdk | {rule.Severity} | {rule.Title}"
        );
        AssertLine("docs/rules/README.md", $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity} | {rule.Title} |");
        AssertLine(
            "README.md",
            $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Severity.ToString().ToLowerInvariant()} |"
        );
    }

    /// <summary>One line of the file begins so.</summary>
    private static void AssertLine(string file, string start) =>
        Assert.Single(
            File.ReadAllLines(Path.Combine(Repository.Root, file)),
            line => line.StartsWith(start, StringComparison.Ordinal)
        );

    private static void AssertForm(Rule rule, RulePage page)
    {
        Assert.Equal($"# {rule.Id}: {rule.Title}", page.Title);
        Assert.StartsWith($"**{rule.Severity}**", page.Severity, StringComparison.Ordinal);
        Assert.EndsWith(
            rule.Severity == FindingSeverity.Error ? "The generator reports it." : "The analyzer reports it.",
            page.Severity,
            StringComparison.Ordinal
        );
        Assert.True(page.Introduction.Length > 80, page.Introduction);
        Assert.Equal(
            [RulePagePart.Fires, RulePagePart.Repair],
            page.Headings.Where(heading => heading != RulePagePart.LeaveIt)
        );
        Assert.Equal(RulePagePart.Repair, page.Headings.ElementAt(1));

        // Also where nothing runs it: the page has the message that the rule has.
        var message = Regex.Replace(Regex.Escape(rule.Message), @"\\\{\d}", ".*", RegexOptions.None, s_timeout);
        var line = $@"^(?:CSC |\S+\(\d+,\d+\)): (?:error|warning|info) {rule.Id}: {message}$";
        Assert.Contains(
            page.Part(RulePagePart.Fires).Console!,
            shown => Regex.IsMatch(shown, line, RegexOptions.None, s_timeout)
        );
    }

    private static async Task AssertFiresAsync(RulePage page, TempFolder folder)
    {
        var part = page.Part(RulePagePart.Fires);
        part.Files.ForEach(file => file.ApplyTo(folder));
        Assert.Equal(part.Console, await CheckAsync(folder));
    }

    private static async Task AssertIsRepairedAsync(Rule rule, RulePage page, TempFolder folder)
    {
        var part = page.Part(RulePagePart.Repair);
        part.Files.ForEach(file => file.ApplyTo(folder));
        var shown = await CheckAsync(folder);
        Assert.Equal(part.Console ?? [], shown);
        Assert.DoesNotContain(shown, line => line.Contains($" {rule.Id}: ", StringComparison.Ordinal));
    }

    /// <summary>The suppression that the page proposes suppresses what the page shows.</summary>
    private static async Task AssertCanBeLeftAsync(Rule rule, RulePage page, TempFolder folder)
    {
        if (!page.Headings.Contains(RulePagePart.LeaveIt))
        {
            return;
        }

        var path = folder.PathOf(".editorconfig");
        var before = File.Exists(path) ? await File.ReadAllTextAsync(path) : "";
        await File.WriteAllTextAsync(path, before + page.Part(RulePagePart.LeaveIt).Files.Single().Text);
        Assert.DoesNotContain(
            await CheckAsync(folder),
            line => line.Contains($" {rule.Id}: ", StringComparison.Ordinal)
        );
        Assert.Contains(
            await CheckAsync(folder, "--suppressed"),
            line => line.Contains($": suppressed {rule.Id} (", StringComparison.Ordinal)
        );
        await File.WriteAllTextAsync(path, before);
    }

    /// <summary>What <c>seeds check</c> prints for the folder, with names relative to it.</summary>
    private static async Task<string[]> CheckAsync(TempFolder folder, params string[] options)
    {
        var actors = folder.PathOf("actors.json");
        string[] authority = File.Exists(actors) ? ["--actors", actors] : [];
        var run = await Run.SeedsAsync(["check", folder.Root, .. authority, .. options]);
        Assert.Equal("", run.Error);
        return
        [
            .. run.Lines.Select(line =>
                line.Replace(folder.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            ),
        ];
    }

    /// <summary>The source of a test in <c>tests/Generator.Driver</c>, from its attributes up to those of the next one.</summary>
    private static string DriverTest(string name)
    {
        var tests = Directory
            .GetFiles(Path.Combine(Repository.Root, "tests/Generator.Driver"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(file =>
                Regex.Split(File.ReadAllText(file), @"\n(?=    \[(?:Fact|Theory)\])", RegexOptions.None, s_timeout)
            );
        return Assert.Single(tests, test => test.Contains($"public void {name}(", StringComparison.Ordinal));
    }
}
