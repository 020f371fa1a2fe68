using System.Xml.Linq;
using SeedsSdk.Docs.Tests.Pages;

[assembly: CollectionBehavior(DisableTestParallelization = true)] // Commands are run in a current folder of their own.

namespace SeedsSdk.Docs.Tests;

/// <summary>
/// Every example of the guide does what its page says. With <c>SEEDS_ACCEPT_SNAPSHOTS=1</c> the pages get what is printed;
/// look at `git diff` then.
/// </summary>
public sealed class GuideTests
{
    private static readonly bool s_accept = Environment.GetEnvironmentVariable("SEEDS_ACCEPT_SNAPSHOTS") == "1";
    private static readonly Dictionary<string, PageWalk> s_walks = new(StringComparer.Ordinal);

    public static TheoryData<string> Pages => [.. Page.OfGuide];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_example_does_what_the_page_says(string name)
    {
        var walk = await WalkAsync(name);
        if (s_accept)
        {
            Accept(name, walk);
        }

        var left = walk.Differences.Where(one => !s_accept || one.Shown is null).ToArray();
        var said = left.Select(one =>
            $"{name}({one.Line}):\n{one.Shown?.Text ?? "(no output)\n"}but there is:\n{one.Actual}"
        );
        Assert.True(left.Length == 0, string.Join("\n\n", said));
    }

    [Fact]
    public async Task What_is_not_run_is_still_there()
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in Page.OfGuide)
        {
            passed.UnionWith((await WalkAsync(name)).Passed);
        }

        Assert.Equal(
            NotRun.Commands.Keys.Concat(NotRun.Blocks.Keys.Select(row => row.Beginning)).Order(StringComparer.Ordinal),
            passed.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Project_files_name_the_packages_of_today()
    {
        var version = XDocument.Load(Page.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
        var references = Page
            .OfGuide.SelectMany(name => Page.Open(name).Blocks)
            .Where(block => block.File?.EndsWith(".csproj", StringComparison.Ordinal) == true)
            .SelectMany(block => XDocument.Parse(block.Text).Descendants("PackageReference"))
            .ToArray();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Equal(version, (string?)reference.Attribute("Version")));
    }

    private static async Task<PageWalk> WalkAsync(string name)
    {
        if (!s_walks.TryGetValue(name, out var walk))
        {
            s_walks[name] = walk = await PageWalk.GoAsync(Page.Open(name));
        }

        return walk;
    }

    private static void Accept(string name, PageWalk walk)
    {
        var lines = File.ReadAllLines(Page.PathOf(name)).ToList();
        foreach (var one in walk.Differences.Where(one => one.Shown is not null).Reverse())
        {
            lines.RemoveRange(one.Shown!.Line, one.Shown.Lines.Count);
            lines.InsertRange(one.Shown.Line, one.Actual.Split('\n')[..^1]);
        }

        File.WriteAllLines(Page.PathOf(name), lines);
    }
}
