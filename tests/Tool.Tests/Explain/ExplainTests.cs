using System.Text.RegularExpressions;
using SeedsSdk.Generator.Extraction.Discourse;
using SeedsSdk.Tool.Cli;
using SeedsSdk.Tool.Explain;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Explain;

/// <summary><c>seeds explain</c>.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("a.txt", "a.txt", null)]
    [InlineData("a.txt:12", "a.txt", 12)]
    [InlineData(@"C:\x", @"C:\x", null)]
    [InlineData(@"C:\x:3", @"C:\x", 3)]
    [InlineData("C:/x/a b.txt:3", "C:/x/a b.txt", 3)]
    [InlineData("a:b", "a:b", null)]
    [InlineData("a:0", "a:0", null)]
    [InlineData("a:-1", "a:-1", null)]
    [InlineData(":3", ":3", null)]
    [InlineData("a:99999999999", "a:99999999999", null)]
    [InlineData("there:7", "there:7", null)]
    [InlineData("there:7:8", "there:7", 8)]
    [InlineData("a.txt(12)", "a.txt", 12)]
    [InlineData("a.txt(12,7)", "a.txt", 12)]
    [InlineData("a.txt(12,7):", "a.txt", 12)]
    [InlineData("a.txt:12:7", "a.txt", 12)]
    [InlineData(@"C:\x:12:7:", @"C:\x", 12)]
    [InlineData("a(3).txt", "a(3).txt", null)]
    [InlineData("there:7(8,1)", "there:7", 8)]
    public void File_and_line_are_told_apart(string argument, string file, int? line) =>
        Assert.Equal(new ExplainTarget(file, line), ExplainTarget.Parse(argument, name => name == "there:7"));

    [Theory]
    [InlineData(":0")]
    [InlineData(":x")]
    [InlineData("(0,1)")]
    [InlineData(":99999999999")]
    public async Task A_line_that_is_none_is_told_and_not_the_file(string line)
    {
        using var folder = Harbor.Folder();
        var path = folder.PathOf($"reports/{Harbor.StrikeName}");
        var run = await Run.SeedsAsync("explain", path + line);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal(
            $"seeds: '{line}' is no line of '{path}'. Lines count from 1, as in: seeds explain a.txt:12\n",
            run.Error
        );
    }

    [Fact]
    public async Task All_that_is_known_about_a_quote()
    {
        using var folder = Harbor.Folder();
        var path = folder.PathOf($"reports/{Harbor.StrikeName}");
        var run = await Run.SeedsAsync("explain", path + ":5", "--actors", folder.PathOf("actors.json"));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            $"""
            {path}(5,117): "a matter of dignity, and 'honor'."
              speaker     Ana Ruiz
              rule        inside-reported-clause: the words stand in a clause that the speaker's verb reports
              cue         stressing
              as written  Ana Ruiz
              confidence  0.##
              kind        fragment: less than a clause
              platform    Telegram (note [1] says so)
              date        2023-05-02 (note [1] says so)
              citation    [1] Telegram, May 2, 2023.


            """,
            Regex.Replace(run.Output, @"(?<=confidence  0\.)\d\d\b", "##")
        );
    }

    [Fact]
    public async Task A_quotation_over_several_lines_is_on_each_of_them()
    {
        using var folder = Harbor.Folder();
        var path = folder.PathOf($"reports/{Harbor.StrikeName}");
        var first = await Run.SeedsAsync("explain", path + ":11");
        var last = await Run.SeedsAsync("explain", path + ":13");
        Assert.Contains("The first word is ours.", first.Output);
        Assert.Equal(first.Output, last.Output);
    }

    [Fact]
    public async Task A_line_without_a_quote_says_so_and_names_those_with_one()
    {
        using var folder = Harbor.Folder();
        var path = folder.PathOf($"reports/{Harbor.StrikeName}");
        var run = await Run.SeedsAsync("explain", path + ":1");
        Assert.Equal(0, run.Code);
        Assert.Equal($"{path}: there is no quote on line 1. Quotes begin on the lines 5, 9, 11.\n", run.Output);
    }

    [Fact]
    public async Task Plain_text_is_all_body()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.txt", "Jon Dale said: \"The boats are ours.\"");
        Assert.Contains("try --plain", (await Run.SeedsAsync("explain", path)).Output);
        var run = await Run.SeedsAsync("explain", path, "--plain");
        Assert.Contains("speaker     Jon Dale", run.Output);
        Assert.Contains("(1,17): \"The boats are ours.\"", run.Output);

        run = await Run.SeedsAsync("explain", folder.Write("b.txt", "Nobody came."), "--plain");
        Assert.Equal((0, $"{folder.PathOf("b.txt")}: there is no quote in this file.\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task What_the_note_does_not_say_is_from_the_text()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.txt", Harbor.Strike.Replace("[2] Facebook, May 3, 2023.", "[2] Telegram."));
        var run = await Run.SeedsAsync("explain", path + ":9");
        Assert.Contains("platform    Facebook (from the text)", run.Output);
        Assert.Contains("date        2023-05-03 (from the text)", run.Output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_gives_2()
    {
        var run = await Run.SeedsAsync("explain", "nowhere.txt:3");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("seeds: There is no file 'nowhere.txt'", run.Error);
    }

    [Fact]
    public void Every_rule_has_words() =>
        Assert.All(
            Enum.GetValues<AttributionRule>(),
            rule => Assert.NotEmpty(RuleWords.Of(AttributionRules.Name(rule)))
        );

    [Fact]
    public async Task A_terminal_gets_the_same_facts()
    {
        using var folder = Harbor.Folder();
        using var terminal = new StringWriter();
        var console = new ToolConsole(Stream.Null, Stream.Null, TextWriter.Null) { Terminal = terminal };
        var path = folder.PathOf($"reports/{Harbor.AnswerName}");
        Assert.Equal(0, await SeedsTool.RunAsync(["explain", path], console, CancellationToken.None));
        Assert.Contains("\"The boats will sail again on Monday.\"", terminal.ToString());
        Assert.Contains("Ministry of Ports and Harbor Union", terminal.ToString());
    }
}
