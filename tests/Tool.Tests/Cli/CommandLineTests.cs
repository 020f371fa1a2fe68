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
    [InlineData("export")]
    [InlineData("extract")]
    [InlineData("explain")]
    public async Task Help_tells_how_a_defect_ends(string command) =>
        Assert.Contains("  3    a defect of SeedsSdk", (await Run.SeedsAsync(command, "--help")).Output);

    [Fact]
    public async Task Help_is_the_same_on_every_machine()
    {
        var run = await Run.SeedsAsync("extract", "--help");
        Assert.Contains("number of cores", run.Output);
        Assert.Contains("256", run.Output);
        Assert.DoesNotContain("[default: ", run.Output);
    }

    [Fact]
    public async Task A_command_that_nobody_knows_is_named_and_those_there_are()
    {
        var run = await Run.SeedsAsync("bogus");
        Assert.Equal(
            "seeds: There is no command or option 'bogus'. Commands are: check, export, diff, extract, explain.\nTry: seeds --help\n",
            run.Error
        );
        run = await Run.SeedsAsync();
        Assert.Equal(2, run.Code);
        Assert.StartsWith("seeds: Name a command: check, export, diff, extract, explain.\n", run.Error);
    }

    [Theory]
    [InlineData("257")]
    [InlineData("100000")]
    [InlineData("2147483647")]
    [InlineData("99999999999")]
    [InlineData("-1")]
    [InlineData("two")]
    public async Task Jobs_have_a_range(string jobs)
    {
        var run = await Run.SeedsAsync("extract", $"--jobs={jobs}");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal($"seeds: --jobs is a number from 1 to 256, and not '{jobs}'.", run.ErrorLines[0]);
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
