using System.Text.Json;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Export;

/// <summary>Exit codes and files of <c>seeds export</c>.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task An_error_in_a_report_gives_1_and_the_rest_is_written()
    {
        using var folder = Harbor.Folder();
        folder.Write("reports/empty.txt", "");
        var run = await Harbor.ExportAsync(folder, "jsonl");
        Assert.Equal((1, 4), (run.Code, run.Lines.Length));
        Assert.Contains("SEED0002", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task A_format_that_nobody_knows_gives_2()
    {
        using var folder = Harbor.Folder();
        var run = await Harbor.ExportAsync(folder, "xml");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("'xml'", run.Error);
        Assert.Contains("Try: seeds export --help", run.Error);
    }

    [Fact]
    public async Task Several_folders_are_told_apart()
    {
        using var folder = new TempFolder();
        folder.Write("dup/a/r.txt", Harbor.Answer);
        folder.Write("dup/b/c/r.txt", Harbor.Answer);
        folder.Write("dup/s.txt", Harbor.Answer);
        Assert.Equal(["a/r.txt", "b/c/r.txt"], await PathsAsync(folder, "dup/a", "dup/b"));
        Assert.Equal(["a/r.txt", "b/c/r.txt"], await PathsAsync(folder, "dup/a", "dup/b/c/r.txt"));
        Assert.Equal(["a/r.txt", "b/c/r.txt", "s.txt"], await PathsAsync(folder, "dup/b", "dup", "dup/s.txt"));
        Assert.Equal(["c/r.txt"], await PathsAsync(folder, "dup/b"));
        Assert.Equal(["r.txt"], await PathsAsync(folder, "dup/b/c/r.txt"));
        Assert.Equal(["r.txt"], await PathsAsync(folder, "dup/a/", "dup/a/r.txt"));
    }

    private static async Task<string[]> PathsAsync(TempFolder folder, params string[] paths)
    {
        var run = await Run.SeedsAsync(["export", "-f", "jsonl", .. paths.Select(folder.PathOf)]);
        return
        [
            .. run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("reportPath").GetString()!),
        ];
    }

    [Fact]
    public async Task A_file_gets_the_same_bytes_as_standard_output()
    {
        using var folder = Harbor.Folder();
        var standard = await Harbor.ExportAsync(folder, "json");
        using var target = new TempFolder();
        var run = await Run.SeedsAsync([
            "export",
            folder.PathOf("reports"),
            "--actors",
            folder.PathOf("actors.json"),
            "-o",
            target.PathOf("c.json"),
        ]);
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal(standard.Bytes, await File.ReadAllBytesAsync(target.PathOf("c.json")));
        Assert.Equal(["c.json"], target.Names);
    }
}
