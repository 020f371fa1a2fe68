using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Check;

/// <summary>Which authority file the commands read, and what they say about paths that are none.</summary>
public sealed class AuthorityFileTests
{
    private const string Broken = "{ \"actors\": [ { } ] }";

    [Theory]
    [InlineData("actors.json", "r")]
    [InlineData("seeds/actors.json", "r")]
    public async Task The_one_of_the_folder_is_read_as_in_a_build(string name, string folderName)
    {
        using var folder = new TempFolder();
        folder.Write($"{folderName}/{Harbor.AnswerName}", Harbor.Answer);
        folder.Write($"{folderName}/{name}", Broken);
        var path = folder.PathOf(folderName);
        foreach (var command in new[] { "check", "export" })
        {
            var run = await Run.SeedsAsync(command, path);
            Assert.Equal(1, run.Code);
            Assert.Contains("SEED0404", run.Output + run.Error, StringComparison.Ordinal);
            Assert.Equal(0, (await Run.SeedsAsync(command, path, "--no-actors")).Code);
            var other = folder.Write("other.json", Harbor.Actors);
            Assert.Equal(0, (await Run.SeedsAsync(command, path, "--actors", other)).Code);
        }
    }

    [Fact]
    public async Task The_one_beside_a_report_is_read()
    {
        using var folder = new TempFolder();
        var report = folder.Write("a.txt", Harbor.Answer);
        folder.Write("actors.json", Harbor.Actors);
        Assert.Equal("", (await Run.SeedsAsync("check", report)).Output); // nothing about actors of other reports
        folder.Write("actors.json", Broken);
        Assert.Equal(1, (await Run.SeedsAsync("check", report)).Code);
        Assert.Equal(1, (await Run.SeedsAsync("explain", report)).Code);
        Assert.Equal(0, (await Run.SeedsAsync("explain", report, "--plain")).Code);
    }

    [Fact]
    public async Task Of_several_one_must_be_named()
    {
        using var folder = new TempFolder();
        folder.Write("a/a.txt", Harbor.Answer);
        folder.Write("b/b.txt", Harbor.Strike);
        var first = folder.Write("a/actors.json", Harbor.Actors);
        var second = folder.Write("b/actors.json", Harbor.Actors);
        var run = await Run.SeedsAsync("check", folder.PathOf("a"), folder.PathOf("b"));
        Assert.Equal(2, run.Code);
        Assert.Equal(
            $"seeds: There are several authority files: {first}, {second}. Name one with --actors, or none with --no-actors.\n",
            run.Error
        );
    }

    [Theory]
    [InlineData("", "A path is empty.")]
    [InlineData("notes.md", "is no report: reports are *.txt files. An authority file is named with --actors.")]
    public async Task What_is_no_report_gives_2(string name, string words)
    {
        using var folder = new TempFolder();
        var path = name.Length == 0 ? "" : folder.Write(name, "No.");
        var run = await Run.SeedsAsync("check", path);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_files_are_named_as_the_finding_s_own()
    {
        using var folder = new TempFolder();
        folder.Write("r/a.txt", Harbor.Strike);
        folder.Write("r/b.txt", Harbor.Strike);
        var run = await Run.SeedsAsync("check", folder.PathOf("r"));
        var line = Assert.Single(run.Lines, line => line.Contains("SEED0109", StringComparison.Ordinal));
        Assert.Contains($"'{folder.PathOf("r/a.txt")}'", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suppressed_alone_says_that_there_are_errors()
    {
        using var folder = new TempFolder();
        folder.Write("r/a.txt", "");
        var run = await Run.SeedsAsync("check", folder.PathOf("r"), "--suppressed");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("--suppressed does not list", run.Error, StringComparison.Ordinal);
    }
}
