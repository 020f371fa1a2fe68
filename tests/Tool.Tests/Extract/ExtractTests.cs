using System.Text.RegularExpressions;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Extract;

/// <summary>What <c>seeds extract</c> says about texts.</summary>
public sealed class ExtractTests
{
    private const string Text =
        "Ana Ruiz said: \"The boats are ours.\" She added that the owners are \"late, and loud\".";

    [Fact]
    public async Task A_line_in_gives_a_line_out()
    {
        var run = await Run.WithInputAsync(Lines.Of("a", Text) + "\n", "extract");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            {"id":"a","quotes":[{"text":"The boats are ours.","start":16,"end":35,"speaker":"Ana Ruiz","speaker_mention":"Ana Ruiz","kind":"direct","rule":"cue-then-quote","confidence":0.##},{"text":"late, and loud","start":68,"end":82,"speaker":"Ana Ruiz","speaker_mention":"She","kind":"fragment","rule":"inside-reported-clause","confidence":0.##}]}

            """,
            Regex.Replace(run.Output, @"(?<=""confidence"":0\.)\d+", "##")
        );
    }

    [Fact]
    public async Task Nobody_is_null()
    {
        var run = await Run.WithInputAsync(
            Lines.Of("a", "It rained. \"The boats are gone, and nobody knows where.\""),
            "extract"
        );
        var quote = Lines.Parse(run.Output).GetProperty("quotes")[0];
        Assert.Equal(
            "null null",
            $"{quote.GetProperty("speaker").GetRawText()} {quote.GetProperty("speaker_mention").GetRawText()}"
        );
    }

    [Fact]
    public async Task What_is_written_is_told_though_nobody_knows_whose_it_is()
    {
        var run = await Run.WithInputAsync(
            Lines.Of("a", "The letter, found on Monday, said: \"The boats are gone.\""),
            "extract"
        );
        var quote = Lines.Parse(run.Output).GetProperty("quotes")[0];
        Assert.Equal(
            "null \"The letter\"",
            $"{quote.GetProperty("speaker").GetRawText()} {quote.GetProperty("speaker_mention").GetRawText()}"
        );
    }

    [Fact]
    public async Task A_quote_that_goes_on_has_its_speaker_as_the_words_since_the_last_one_write_him()
    {
        var run = await Run.WithInputAsync(
            Lines.Of(
                "a",
                "Ana Ruiz said: \"The boats are ours.\" She said the owners were late. \"We will sail alone.\""
            ),
            "extract"
        );
        var quote = Lines.Parse(run.Output).GetProperty("quotes")[1];
        Assert.Equal(
            "continuation Ana Ruiz She",
            $"{quote.GetProperty("rule").GetString()} {quote.GetProperty("speaker").GetString()} {quote.GetProperty("speaker_mention").GetString()}"
        );
    }

    [Fact]
    public async Task Several_speakers_are_joined()
    {
        var run = await Run.WithInputAsync(
            Lines.Of("a", "Ana Ruiz and Jon Dale said: \"We will sail together.\""),
            "extract"
        );
        Assert.Equal(
            "Ana Ruiz and Jon Dale",
            Lines.Parse(run.Output).GetProperty("quotes")[0].GetProperty("speaker").GetString()
        );
    }

    /// <summary>Whatever the line ends and characters, a quote is the part of the given text that it points at.</summary>
    [Theory]
    [InlineData("Rain fell.\r\n\r\nAna Ruiz said: \"The boats are ours.\"\r\n")]
    [InlineData("Rain fell.\r\rAna Ruiz said: \"The boats are ours.\"")]
    [InlineData("\uFEFFAna Ruiz said: \"The boats are ours.\"")]
    [InlineData("𝄞 music and 😀.\r\n\n𝄞 Ana Ruiz said: “The boats 😀 are ours.” She added: \"We 𝄞 stay.\"")]
    [InlineData(
        "Ana Ruiz said: \"The boats are ours.\r\n\r\n\"The quay 😀 is ours.\r\n\r\n\"All of it is ours.\"\r\nNobody came."
    )]
    public async Task Offsets_are_code_points_of_the_text_as_given(string text)
    {
        var run = await Run.WithInputAsync(Lines.Of("a", text), "extract");
        var quotes = Lines.Parse(run.Output).GetProperty("quotes").EnumerateArray().ToArray();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Equal(Lines.At(text, quote), quote.GetProperty("text").GetString()));
        Assert.All(quotes, quote => Assert.DoesNotContain("said", quote.GetProperty("text").GetString()!));
        Assert.StartsWith("The boats", quotes[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("\"é\"")]
    [InlineData("\"\\u00e9\\/\"")]
    [InlineData("17")]
    [InlineData("1.50e3")]
    [InlineData("12345678901234567890123")]
    [InlineData("null")]
    public async Task An_id_is_given_back_as_it_came(string id)
    {
        var run = await Run.WithInputAsync($"{{\"more\":[{{\"text\":1}}],\"text\":\"No.\",\"id\":{id}}}\n", "extract");
        Assert.Equal($"{{\"id\":{id},\"quotes\":[]}}\n", run.Output);
    }

    [Fact]
    public async Task A_text_without_an_id_has_null()
    {
        var run = await Run.WithInputAsync("""{"text":"No."}""", "extract");
        Assert.Equal((0, "{\"id\":null,\"quotes\":[]}\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task Letters_of_all_scripts_come_as_they_are()
    {
        var run = await Run.WithInputAsync(
            """{"id":"ü","text":"Ana Ruiz said: \"We \u0026 <you> n\u00e3o \u0645\u0631\u062d\u0628\u0627, \u65e5\u672c stay.\""}""",
            "extract"
        );
        Assert.Contains("\"text\":\"We & <you> não مرحبا, 日本 stay.\"", run.Output);
    }

    [Fact]
    public async Task Files_are_read_one_after_the_other_and_lines_counted_in_each()
    {
        using var folder = new TempFolder();
        var a = folder.Write("a.jsonl", Lines.Of(1, "A") + "\nbad\n" + Lines.Of(2, "B"));
        var b = folder.Write("b.jsonl", "\uFEFF" + Lines.Of(3, "C") + "\r\n\r\n  \nbad\n");
        var run = await Run.SeedsAsync("extract", a, b, "--output", folder.PathOf("out.jsonl"));
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal(
            [
                $"seeds: {a}:2: the line is not valid JSON (byte 1)",
                $"seeds: {b}:4: the line is not valid JSON (byte 1)",
            ],
            run.ErrorLines
        );
        var ids = File.ReadAllLines(folder.PathOf("out.jsonl"))
            .Select(line => Lines.Parse(line).GetProperty("id").GetRawText());
        Assert.Equal(["1", "null", "2", "3", "null"], ids);
        Assert.Equal(["a.jsonl", "b.jsonl", "out.jsonl"], folder.Names);
    }

    [Fact]
    public async Task A_dash_is_standard_input()
    {
        using var folder = new TempFolder();
        var file = folder.Write("a.jsonl", "oops");
        var run = await Run.WithInputAsync(Lines.Of(1, "No."), "extract", file, "-");
        Assert.Equal(1, run.Code);
        Assert.Equal("{\"id\":1,\"quotes\":[]}", run.Lines[1]);
        Assert.Equal($"seeds: {file}:1: the line is not valid JSON (byte 1)", Assert.Single(run.ErrorLines));

        run = await Run.WithInputAsync(Lines.Of(1, "No."), "extract", "-", "-");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal("seeds: '-' is standard input, which can be read once only.\n", run.Error);
    }

    [Fact]
    public async Task A_file_that_is_not_there_gives_2_before_anything_is_written()
    {
        using var folder = new TempFolder();
        var a = folder.Write("a.jsonl", Lines.Of(1, "A"));
        var run = await Run.SeedsAsync("extract", a, folder.PathOf("b.jsonl"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("seeds: There is no file", run.Error);
    }
}
