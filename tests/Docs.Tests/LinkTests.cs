using System.Text.RegularExpressions;
using SeedsSdk.Docs.Tests.Pages;

namespace SeedsSdk.Docs.Tests;

/// <summary>Links of the guide and of the README lead somewhere, to the heading as well.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.OfGuide.Append("README.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string name)
    {
        var folder = Path.GetDirectoryName(Page.PathOf(name))!;
        var links = Link().Matches(string.Join('\n', Page.Open(name).Lines)).ToArray();
        Assert.NotEmpty(links);
        Assert.All(
            links,
            link =>
            {
                var file = link.Groups["file"].Value is { Length: > 0 } given
                    ? Path.Combine(folder, given)
                    : Page.PathOf(name);
                Assert.True(Path.Exists(file), link.Value);
                if (link.Groups["heading"] is { Success: true } heading)
                {
                    Assert.Contains(heading.Value, File.ReadAllLines(file).Where(IsHeading).Select(Anchor));
                }
            }
        );
    }

    [Fact]
    public void The_index_has_every_page()
    {
        var index = string.Join('\n', Page.Open($"{Page.Guide}/README.md").Lines);
        Assert.Equal(
            Page.OfGuide.Select(Path.GetFileName).Where(name => name != "README.md"),
            Link()
                .Matches(index)
                .Select(link => link.Groups["file"].Value)
                .Where(file => !file.Contains('/'))
                .Order(StringComparer.Ordinal)
        );
    }

    private static bool IsHeading(string line) => line.StartsWith('#');

    /// <summary>As GitHub makes it of a heading.</summary>
    private static string Anchor(string heading) =>
        NotInAnchors().Replace(heading.TrimStart('#').Trim(), "").Replace(' ', '-').ToLowerInvariant();

    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#\s]*)(#(?<heading>[^)]+))?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
