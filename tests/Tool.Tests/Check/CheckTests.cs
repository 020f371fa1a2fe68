using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Check;

/// <summary><c>seeds check</c>.</summary>
public sealed class CheckTests
{
    private const string Undated = "A Report Without A Day\n\nAna Ruiz said: \"It is late.\"\n";

    [Fact]
    public async Task Reports_without_faults_print_nothing_and_give_0()
    {
        using var folder = Harbor.Folder();
        var run = await Run.SeedsAsync("check", folder.PathOf("reports"), "--actors", folder.PathOf("actors.json"));
        Assert.Equal(new Run(0, [], ""), run, (a, b) => (a.Code, a.Output, a.Error) == (b.Code, b.Output, b.Error));
    }

    [Fact]
    public async Task A_warning_is_printed_at_its_place_and_gives_0()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.txt", Undated);
        var run = await Run.SeedsAsync("check", path);
        Assert.Equal(0, run.Code);
        Assert.StartsWith($"{path}(1,1): warning SEED0102: This report has no date", Assert.Single(run.Lines));
    }

    [Fact]
    public async Task An_error_gives_1()
    {
        using var folder = new TempFolder();
        var run = await Run.SeedsAsync("check", folder.Write("a.txt", ""));
        Assert.Equal(1, run.Code);
        Assert.Contains("(1,1): error SEED0002: ", Assert.Single(run.Lines));
    }

    [Fact]
    public async Task Findings_come_as_files_and_lines_stand()
    {
        using var folder = new TempFolder();
        folder.Write("r/b.txt", Undated);
        folder.Write("r/a.txt", Undated + "\nJon Dale said: \"It is early.\n\nNobody came.\n");
        folder.Write("r/c.txt", "");
        var actors = folder.Write("actors.json", """{ "actors": [ { "kind": "x", "name": "A" }, { } ] }""");
        var run = await Run.SeedsAsync("check", folder.PathOf("r"), "--actors", actors);
        Assert.Equal(
            [
                "a.txt SEED0102",
                "a.txt SEED0301",
                "b.txt SEED0102",
                "c.txt SEED0002",
                "actors.json SEED0403",
                "actors.json SEED0404",
            ],
            run.Lines.Select(line => $"{Path.GetFileName(line[..line.IndexOf('(')])} {line.Split(' ')[2].TrimEnd(':')}")
        );
    }

    [Fact]
    public async Task It_prints_what_a_build_reports()
    {
        using var folder = new TempFolder();
        var reports = new[]
        {
            folder.Write(
                "r/a.txt",
                Undated.Replace("\n", "\r\n") + "\r\nJon Dale said: \"It is early.\r\n\r\nNobody came.\r\n"
            ),
            folder.Write("r/b.txt", ""),
            folder.Write("r/d.txt", Harbor.Strike + "\nAn afterword says: \"too late\"\n"),
            folder.Write("r/sub/d.txt", Harbor.Answer),
            folder.Write("r/nul.txt", Harbor.Answer + "\0"),
        };
        File.WriteAllText(folder.Write("r/wide.txt", ""), Harbor.Answer, System.Text.Encoding.Unicode);
        File.WriteAllBytes(
            folder.Write("r/latin.txt", ""),
            System.Text.Encoding.Latin1.GetBytes("Die Fähre\n\nMay 4, 2023\n\nNo.")
        );
        var actors = folder.Write("actors.json", """{ "actors": [ { "kind": "x", "name": "A", "nam": 1 }, { } ] """);
        var run = await Run.SeedsAsync("check", folder.PathOf("r"), "--actors", actors);
        var built = GeneratorFindings.Of(
            folder.PathOf("r"),
            actors,
            [.. reports, folder.PathOf("r/wide.txt"), folder.PathOf("r/latin.txt")]
        );

        // A build names other files relative to the project, the tool as it shows all of them.
        var named = run.Lines.Select(line => line.Replace($"'{folder.PathOf("r")}/", "'", StringComparison.Ordinal));
        Assert.Equal(built.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.True(run.Lines.Length >= 7, run.Output);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public async Task What_cannot_be_read_gives_2_and_says_what_to_do()
    {
        using var folder = Harbor.Folder();
        var run = await Run.SeedsAsync("check", folder.PathOf("nowhere"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal(
            $"seeds: There is no file and no folder '{folder.PathOf("nowhere")}'. Name reports (*.txt), or a folder that has some.\n",
            run.Error
        );

        run = await Run.SeedsAsync("check", folder.PathOf("reports"), "--actors", folder.PathOf("nobody.json"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("--actors", run.Error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("export")]
    public async Task A_folder_without_a_report_gives_2_and_is_named(string command)
    {
        using var folder = Harbor.Folder();
        var empty = folder.PathOf("empty");
        folder.Write("empty/notes.md", "No.");
        folder.Write("empty/obj/a.txt", "No.");
        var run = await Run.SeedsAsync(command, folder.PathOf("reports"), empty);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal(
            $"seeds: There is no report (*.txt) in the folder '{empty}' or below it. Folders bin, obj and hidden ones are passed over.\n",
            run.Error
        );
    }

    [Fact]
    public async Task Upper_case_endings_are_found_as_a_build_finds_them()
    {
        using var folder = new TempFolder();
        folder.Write("r/UP.TXT", "");
        var run = await Run.SeedsAsync("check", folder.PathOf("r"));
        Assert.Equal(1, run.Code);
        Assert.Contains("UP.TXT(1,1): error SEED0002: ", Assert.Single(run.Lines));
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_gives_2()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.PathOf("reports"));
        // A link to itself: whoever runs the tests, it cannot be opened.
        File.CreateSymbolicLink(folder.PathOf("reports/a.txt"), folder.PathOf("reports/a.txt"));
        var run = await Run.SeedsAsync("check", folder.PathOf("reports"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("seeds: ", Assert.Single(run.ErrorLines));
    }
}
