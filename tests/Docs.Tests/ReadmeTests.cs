using System.Text.RegularExpressions;
using SeedsSdk.Docs.Tests.Pages;
using SeedsSdk.Docs.Tests.Running;

namespace SeedsSdk.Docs.Tests;

/// <summary>
/// The README's questions to the shipped reports compile and run. Its project with reports of its own is built from the
/// packages: tests/Package.Tests.
/// </summary>
public sealed partial class ReadmeTests
{
    /// <summary>What the rows of "you write" take for given.</summary>
    private const string Given = """
        var qais = Seeds.Actors.QaisAlKhazali;
        var quote = qais.Quotes[0];
        var (first, last) = (new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
        var stream = Stream.Null;

        """;

    [Fact]
    public void Every_example_compiles_and_runs()
    {
        var examples = Page.Open("README.md")
            .Blocks.Where(block => block is { Language: "csharp", File: null })
            .Select(block => block.Text)
            .ToArray();
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal("", CSharpProgram.Run(example)));
    }

    [Fact]
    public void Every_row_of_the_look_ups_runs()
    {
        var written = Page.Open("README.md")
            .Lines.SkipWhile(line => line != "| you have | you write | you get |")
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(row => Code().Matches(row.Split('|')[2]).Select(code => code.Groups[1].Value))
            .ToArray();
        Assert.True(written.Length > 15, $"{written.Length} pieces of code");
        Assert.Equal("", CSharpProgram.Run(Given + string.Concat(written.Select(code => $"_ = {code};\n"))));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
