using System.Text.RegularExpressions;

namespace SeedsSdk.Docs.Tests.Pages;

/// <summary>A page of the documentation.</summary>
internal sealed partial class Page
{
    public const string Guide = "docs/guide";

    private const string Fence = "```";

    private Page(string name, string[] lines) => (Name, Lines, Steps) = (name, lines, [.. Read(lines)]);

    /// <summary>Its path in the repository.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<Step> Steps { get; }

    public IEnumerable<Block> Blocks => Steps.OfType<Block>();

    /// <summary>The pages of the guide, by name.</summary>
    public static IEnumerable<string> OfGuide =>
        Directory
            .GetFiles(PathOf(Guide), "*.md")
            .Select(path => $"{Guide}/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal);

    public static string PathOf(string name) => Path.Combine(Repository.Root, name);

    public static Page Open(string name) => Parse(name, File.ReadAllLines(PathOf(name)));

    public static Page Parse(string name, string[] lines) => new(name, lines);

    private static IEnumerable<Step> Read(string[] lines)
    {
        string? file = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var text = lines.Skip(i + 1).TakeWhile(line => line != Fence).ToArray();
                yield return new Block(
                    i + 1,
                    lines[i][Fence.Length..],
                    string.Concat(text.Select(l => l + "\n")),
                    file
                );
                i += text.Length + 1;
                file = null;
            }
            else if (OtherPagesFile().Match(lines[i]) is { Success: true } other)
            {
                yield return new SharedFile(i + 1, other.Groups["name"].Value, other.Groups["page"].Value);
            }
            else if (lines[i].Length > 0)
            {
                file = FileLine().Match(lines[i]) is { Success: true } match ? match.Groups["name"].Value : null;
            }
        }
    }

    [GeneratedRegex(@"^`(?<name>[^` ]+)`[^`]*:$", RegexOptions.ExplicitCapture)]
    private static partial Regex FileLine();

    [GeneratedRegex(
        @"^`(?<name>[^` ]+)` is that of \[[^]]+\]\((?<page>[a-z-]+\.md)\)\.$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex OtherPagesFile();
}
