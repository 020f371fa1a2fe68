using System.Text.RegularExpressions;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Docs;

/// <summary>The fenced blocks of a page of the documentation.</summary>
internal static partial class ExamplePages
{
    /// <param name="page">Relative to the repository.</param>
    /// <param name="language">As behind the fence; empty for none.</param>
    public static string[] Blocks(string page, string language) =>
        [
            .. Fenced()
                .Matches(File.ReadAllText(Path.Combine(Repository.Root, page)))
                .Where(block => block.Groups["language"].Value == language)
                .Select(block => block.Groups["text"].Value),
        ];

    /// <summary>The block without a language that begins with these words.</summary>
    public static string Block(string page, string beginning) =>
        Assert.Single(Blocks(page, ""), block => block.StartsWith(beginning, StringComparison.Ordinal));

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
