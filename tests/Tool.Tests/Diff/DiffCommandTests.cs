using System.Text.Json;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Diff;

/// <summary><c>seeds diff</c> from files to words and exit codes.</summary>
public sealed class DiffCommandTests
{
    [Fact]
    public async Task An_export_and_the_folder_that_it_is_from_are_the_same()
    {
        using var folder = Project();
        var export = await ExportAsync(folder, "old.json");
        var run = await Run.SeedsAsync("diff", export, folder.PathOf("reports"), "--exit-code");
        Assert.Equal((0, "No difference in the data.\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Release_notes_say_what_breaks_and_what_changed()
    {
        using var folder = Project();
        var old = await ExportAsync(folder, "old.json");
        Edit(folder);
        var run = await Run.SeedsAsync("diff", old, folder.PathOf("reports"));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            # Changes in the data

            Before: 2 reports, 5 actors, 4 quotes. Now: 2 reports, 4 actors, 4 quotes.

            ## Breaking

            - `Seeds.Actors.AnaRuiz` is gone; use `Seeds.Actors.AnaMariaRuiz`
            - `Seeds.Actors.HarborUnion` is gone unless `actors.json` names the actor, who speaks no more; use `Seeds.Actors["harbor-union"]`
            - `Seeds.Actors.MinistryOfPorts` and `Seeds.Actors["ministry-of-ports"]` are gone
            - `Seeds.Reports.OwnersAnswer` and `Seeds.Reports["2023-06-01-owners-answer"]` are gone
            - 2 ids of quotes are gone: `Seeds.Quotes["…"]` throws for what is removed or reworded

            ## Reports

            - Added: Ports \& \*Peace\*, 2023-07-01 (`2023-07-01-peace`), 1 quote
            - Removed: Owners Answer The Union, 2023-06-01 (`2023-06-01-owners-answer`), 1 quote
            - Changed: Harbor Union Calls Strike A Matter Of Honor (`2023-05-04-harbor-strike`): title Harbor Union Calls Strike A Matter Of Dignity → Harbor Union Calls Strike A Matter Of Honor; text edited

            ## Actors

            - Removed: Ministry of Ports (`ministry-of-ports`), government
            - Changed: Ana Maria Ruiz (`ana-ruiz`): name Ana Ruiz → Ana Maria Ruiz; alias added: Ana Ruiz

            ## Quotes

            - Reworded: Jon Dale: “We keep our keys in C:\\boats; naïve or not, 𝄞 nobody sails.” (`2023-05-04-harbor-strike#1`) is now Jon Dale: “We keep all our keys in C:\\boats; naïve or not, 𝄞 nobody sails.” (`2023-05-04-harbor-strike#2`)

            """,
            WithoutHashes(run.Output)
        );
        Assert.Equal(run.Bytes, (await Run.SeedsAsync("diff", old, folder.PathOf("reports"))).Bytes);
    }

    [Fact]
    public async Task Programs_get_the_same_as_JSON()
    {
        using var folder = Project();
        var old = await ExportAsync(folder, "old.json");
        Edit(folder);
        var run = await Run.SeedsAsync("diff", old, folder.PathOf("reports"), "-f", "json", "--exit-code");
        Assert.Equal((1, ""), (run.Code, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(
            ["version", "breaking", "reports", "actors", "quotes"],
            root.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(
            "Ports & *Peace*",
            root.GetProperty("reports").GetProperty("added")[0].GetProperty("title").GetString()
        );
        Assert.Equal(
            """{"id":"ana-ruiz","changes":[{"member":"name","old":"Ana Ruiz","new":"Ana Maria Ruiz"},{"member":"alias","old":null,"new":"Ana Ruiz"}]}""",
            root.GetProperty("actors").GetProperty("changed")[0].GetRawText()
        );
        Assert.Equal(1, root.GetProperty("quotes").GetProperty("reworded").GetArrayLength());
        Assert.Equal("AnaRuiz", root.GetProperty("breaking")[0].GetProperty("member").GetString());
    }

    [Fact]
    public async Task What_is_no_export_gives_2_and_its_place()
    {
        using var folder = Project();
        var whole = await ExportAsync(folder, "old.json");
        var cut = folder.Write("cut.json", (await File.ReadAllTextAsync(whole))[..500]);
        var run = await Run.SeedsAsync("diff", whole, cut);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("cut.json': it ends in the middle: it was cut off (line 1, byte ", run.Error);

        run = await Run.SeedsAsync("diff", folder.PathOf("actors.json"), whole);
        Assert.Equal(2, run.Code);
        Assert.Contains("it does not say its version", run.Error);

        run = await Run.SeedsAsync("diff", folder.PathOf("gone.json"), whole);
        Assert.Equal(2, run.Code);
        Assert.Contains("There is no file and no folder '", run.Error);
    }

    [Fact]
    public async Task An_error_in_a_report_gives_1()
    {
        using var folder = Project();
        var old = await ExportAsync(folder, "old.json");
        folder.Write("reports/empty.txt", "");
        var run = await Run.SeedsAsync("diff", old, folder.PathOf("reports"));
        Assert.Equal((1, "No difference in the data.\n"), (run.Code, run.Output));
        Assert.Contains("SEED0002", Assert.Single(run.ErrorLines));
    }

    private static TempFolder Project()
    {
        var folder = Harbor.Folder();
        folder.Write("reports/actors.json", """{ "actors": [{ "name": "Ana Ruiz", "kind": "person" }] }""");
        return folder;
    }

    private static async Task<string> ExportAsync(TempFolder folder, string name)
    {
        var run = await Run.SeedsAsync("export", folder.PathOf("reports"), "-o", folder.PathOf(name));
        Assert.Equal((0, ""), (run.Code, run.Error));
        return folder.PathOf(name);
    }

    private static void Edit(TempFolder folder)
    {
        File.Delete(folder.PathOf($"reports/{Harbor.AnswerName}"));
        folder.Write(
            $"reports/{Harbor.StrikeName}",
            Harbor.Strike.Replace("A Matter Of Dignity", "A Matter Of Honor").Replace("We keep our", "We keep all our")
        );
        folder.Write(
            "reports/2023-07-01-peace.txt",
            "Ports & *Peace*\n\nJuly 1, 2023\n\nAna Ruiz said[1] on Telegram: \"The boats sail again.\"\n\n[1] Telegram, June 30, 2023.\n"
        );
        folder.Write(
            "reports/actors.json",
            """{ "actors": [{ "id": "ana-ruiz", "name": "Ana Maria Ruiz", "aliases": ["Ana Ruiz"], "kind": "person" }] }"""
        );
    }

    /// <summary>What the hashes are is no matter here: they are numbered as they come.</summary>
    private static string WithoutHashes(string text)
    {
        var number = 0;
        return System.Text.RegularExpressions.Regex.Replace(text, "#[0-9a-f]{8}", _ => $"#{++number}");
    }
}
