using System.Text.RegularExpressions;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Cli;

/// <summary>The command line as a whole.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task The_version_is_a_number()
    {
        var run = await Run.SeedsAsync("--version");
        Assert.Equal(0, run.Code);
        Assert.Matches(new Regex(@"^\d+\.\d+\.\d+\S*\n$"), run.Output);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("extract")]
    [InlineData("explain")]
    public async Task Help_tells_the_exit_codes(string command)
    {
        var run = await Run.SeedsAsync(command, "--help");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains($"seeds {command}", run.Output);
        Assert.All(new[] { "  0    ", "  1    ", "  2    ", "  130  " }, code => Assert.Contains(code, run.Output));
        Assert.Contains(command, (await Run.SeedsAsync("--help")).Output);
    }

    [Theory]
    [InlineData("chekc", "chekc")]
    [InlineData("export", "export")]
    [InlineData("extract --jobs 0", "--jobs")]
    [InlineData("extract --jobs x", "x")]
    [InlineData("check a.txt --serif b", "--serif")]
    public async Task What_is_not_understood_gives_2_and_a_hint(string line, string word)
    {
        var run = await Run.SeedsAsync(line.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(word, run.Error);
        Assert.All(run.ErrorLines[..^1], message => Assert.StartsWith("seeds: ", message));
        Assert.StartsWith("Try: seeds", run.ErrorLines[^1]);
    }
}
