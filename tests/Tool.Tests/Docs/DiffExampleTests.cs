using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Docs;

/// <summary>The example of <c>seeds diff</c> is what it prints.</summary>
public sealed class DiffExampleTests
{
    [Fact]
    public async Task Release_notes_are_those_of_the_page()
    {
        using var folder = new TempFolder();
        var report = ExamplePages.Block("README.md", "Harbor Union Calls Strike");
        var path = folder.Write("harbor/2023-05-04-harbor-strike.txt", report);
        var before = folder.PathOf("before.json");
        Assert.Equal(0, (await Run.SeedsAsync("export", folder.PathOf("harbor"), "--output", before)).Code);

        await File.WriteAllTextAsync(
            path,
            report
                .Replace("out of all proportion", "far out of all proportion")
                .Replace("on Facebook on May 3", "on Facebook")
                .Replace("Facebook, May 3", "Facebook, May 2")
        );
        folder.Write(
            "harbor/actors.json",
            """{ "actors": [{ "id": "ana-ruiz", "name": "Ana María Ruiz", "aliases": ["Ana Ruiz"], "kind": "person" }] }"""
        );
        var run = await Run.SeedsAsync("diff", before, folder.PathOf("harbor"));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(ExamplePages.Block("docs/command-line.md", "# Changes in the data"), run.Output);
    }
}
