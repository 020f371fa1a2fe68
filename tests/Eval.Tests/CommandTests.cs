using System.Text.Json;

namespace SeedsSdk.Eval.Tests;

/// <summary>The commands as they are typed.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = EvalApp.Run(args, output, error, isPlain: true);
        return (code, output.ToString(), error.ToString());
    }

    private static string[] Row(string output, string first) =>
        [
            .. output
                .Split('\n')
                .First(line => line.StartsWith($"| {first} ", StringComparison.Ordinal))
                .Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        ];

    /// <summary>CRLF and a ship before the quotes: offsets must still be those of the text as given.</summary>
    private string Gold()
    {
        const string Text =
            "🚢 Quay News\r\n\r\n“The quay is closed until the crane is mended,” said Ana Ruiz, spokeswoman for the Harbor Union.\r\n\r\n“Nobody told the pilots about it,” said Tom Hale.\r\n";
        object Quote(string words, string speaker)
        {
            var start = Text.IndexOf(words, StringComparison.Ordinal) - 1; // the ship is two units and one code point
            return new
            {
                text = words,
                start,
                end = start + words.Length,
                type = "direct",
                speaker,
            };
        }

        var line = JsonSerializer.Serialize(
            new
            {
                id = "quay",
                text = Text,
                quotes = new[]
                {
                    Quote(
                        "The quay is closed until the crane is mended,",
                        "Ana Ruiz, spokeswoman for the Harbor Union"
                    ),
                    Quote("Nobody told the pilots about it,", "Eva Lind"),
                },
            }
        );
        return _folder.Write("gold.jsonl", $"{line}\n\n");
    }

    [Fact]
    public void Quotes_of_our_own_extraction()
    {
        var (code, output, _) = Run("quotes", Gold(), "--errors", "5");

        Assert.Equal(0, code);
        Assert.Equal(
            ["overlap", "100.00", "100.00", "100.00", "0.00", "50.00", "0.00", "50.00", "50.00", "50.00", "2/2/2"],
            Row(output, "overlap")
        );
        Assert.Equal(
            ["speaker", "quay", "Nobody told the pilots about it,", "Eva Lind", "Tom Hale"],
            Row(output, "speaker")
        );
    }

    [Fact]
    public void Saved_predictions_give_the_same_figures_and_stand_where_they_say()
    {
        var gold = Gold();
        var saved = Path.Combine(_folder.Path, "saved.jsonl");
        var own = Run("quotes", gold, "--save", saved).Output;

        Assert.Equal(own, Run("quotes", gold, "--predictions", saved).Output);
        using var line = JsonDocument.Parse(File.ReadAllText(saved));
        var quote = line.RootElement.GetProperty("quotes")[1];
        Assert.Equal("Nobody told the pilots about it,", quote.GetProperty("text").GetString());
        Assert.Equal(
            ("Tom Hale", "Tom Hale"),
            (quote.GetProperty("speaker").GetString(), quote.GetProperty("speaker_mention").GetString())
        );
        using var truth = JsonDocument.Parse(File.ReadLines(gold).First());
        Assert.Equal(
            truth.RootElement.GetProperty("quotes")[1].GetProperty("start").GetInt32(),
            quote.GetProperty("start").GetInt32()
        );
        Assert.Equal(["id", "quotes"], line.RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Reliability_calibration_and_errors_run_over_our_own_extraction()
    {
        var gold = Gold();

        Assert.Equal("2", Row(Run("reliability", gold, "--by", "rule").Output, "quote-then-cue")[1]);
        Assert.Contains("expected calibration error", Run("reliability", gold).Output, StringComparison.Ordinal);
        Assert.Contains("(AttributionEvidence.QuoteThenCue, ", Run("calibrate", gold).Output, StringComparison.Ordinal);
        Assert.Equal("1", Row(Run("errors", gold).Output, "all")[^1]);
        Assert.Equal("quay", Row(Run("errors", gold, "--class", "other-speaker").Output, "other-speaker | quay")[1]);
    }

    [Fact]
    public void Reports_of_a_folder_and_of_an_export_of_it()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "news"));
        _folder.Write(
            Path.Combine("news", "2023-05-04-strike.txt"),
            "Harbor Union Calls A Strike\n\nMay 4, 2023\n\nOn May 2, Ana Ruiz, spokeswoman for the Harbor Union, said: “We will not go back.”[1]\n\n[1] Telegram, May 2, 2023.\n"
        );
        var truth = _folder.Write(
            "2023-05-04-strike.json",
            """
            { "title": "Harbor Union Calls A Strike", "date": "2023-05-04",
              "footnotes": [{ "number": 1, "source": "Telegram", "date": "2023-05-02" }],
              "quotes": [{ "text": "We will not go back.", "kind": "speech", "speaker": "Ana Ruiz",
                           "platform": "Telegram", "date": "2023-05-02", "footnote": 1 }] }
            """
        );

        var (code, output, _) = Run("reports", Path.Combine(_folder.Path, "news"), truth, "--errors");

        Assert.Equal(0, code);
        Assert.Equal(["total", "1", "1", "1", "1", "0"], Row(output, "total"));
        Assert.Contains("0 wrong; identities: 0 wrong", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_by_kind()
    {
        var pairs = _folder.Write(
            "pairs.tsv",
            "1\tperson\tYusuf al-Karimi\tYousef Al-Karimi\n0\tperson\tAna Ruiz\tTom Hale\n"
        );

        Assert.Equal(
            ["may be one name", "person", "2", "100.00", "100.00", "100.00"],
            Row(Run("names", pairs).Output, "may be one name")
        );
    }

    [Fact]
    public void What_cannot_be_read_is_told_in_a_line()
    {
        var bad = _folder.Write("bad.jsonl", "{\"id\":\"a\",\"text\":\"b\",\"quotes\":[]}\n{\"id\":\"c\"}\n");
        var broken = _folder.Write("broken.jsonl", "{\n");

        Assert.Equal(EvalApp.CannotRead, Run("quotes", Path.Combine(_folder.Path, "none.jsonl")).Code);
        var (code, _, error) = Run("quotes", bad);
        Assert.Equal(2, code);
        Assert.Contains("bad.jsonl(2)", error, StringComparison.Ordinal);
        Assert.Contains("broken.jsonl(1)", Run("errors", broken).Error, StringComparison.Ordinal);
        Assert.Equal(EvalApp.BadUsage, Run("quotes").Code);
    }
}
