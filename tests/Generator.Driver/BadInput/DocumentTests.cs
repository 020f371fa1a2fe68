using System.Text;
using SeedsSdk.Generator.Driver.Harness;

namespace SeedsSdk.Generator.Driver.BadInput;

/// <summary>Documents that are broken: reported at their place, and the others compile.</summary>
public sealed class DocumentTests
{
    private const string Path = "seeds/2021-05-01-broken.txt";

    private const string Good = "Talks In The Harbor\n\nMay 1, 2021\n\nJon Dale said: \"We will not go back.\"\n";

    private static GeneratorRun Run(string text) => GeneratorHarness.Run(Samples.Project.With(Path, text)).Compiles();

    private static GeneratorRun Run(byte[] bytes, Encoding encoding) =>
        GeneratorHarness.Run(Samples.Project.With(Path, Files.Bytes(bytes, encoding), "report")).Compiles();

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \u00A0\r\n\t")]
    public void Empty(string text)
    {
        var run = Run(text);

        Assert.Equal([$"{Path}(1,1): SEED0002"], run.Findings);
        Assert.Equal("2", run.Query("Seeds.Reports.Count"));
    }

    [Fact]
    public void Not_UTF8_and_taken_for_a_code_page()
    {
        var run = Run([.. "Talks In C"u8, 0xF3, .. "rdoba\n\nMay 1, 2021\n\nNothing else.\n"u8], Encoding.Latin1);

        Assert.Equal([$"{Path}(1,1): SEED0001"], run.Findings);
        Assert.Equal("3", run.Query("Seeds.Reports.Count"));
    }

    [Fact]
    public void Not_UTF8_and_read_as_UTF8()
    {
        var run = Run([.. "Talks\n\nMay 1, 2021\n\nIn C"u8, 0xF3, .. "rdoba.\n"u8], new UTF8Encoding(false));

        Assert.Equal([$"{Path}(5,5): SEED0001"], run.Findings);
    }

    [Fact]
    public void A_binary_file()
    {
        var run = Run("Talks\n\nMay 1, 2021\n\nA \0 here, and \0 there.\n");

        Assert.Equal([$"{Path}(5,3): SEED0001"], run.Findings);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UTF16_is_read_and_warned_about(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var run = Run([.. encoding.GetPreamble(), .. encoding.GetBytes(Good)], encoding);

        Assert.Equal([$"{Path}(1,1): SEED0004"], run.Findings);
        Assert.Equal("Talks In The Harbor", run.Query("Seeds.Reports.Broken.Title"));
    }

    [Fact]
    public void A_UTF8_byte_order_mark_is_nobodys_business()
    {
        var encoding = new UTF8Encoding(true);
        var run = Run([.. encoding.GetPreamble(), .. encoding.GetBytes(Good)], encoding);

        Assert.Empty(run.Findings);
        Assert.Equal("Talks In The Harbor", run.Query("Seeds.Reports.Broken.Title"));
    }

    [Fact]
    public void Five_megabytes_on_one_line()
    {
        var run = Run($"Talks\n\nMay 1, 2021\n\n{new string('x', 5_000_000)}.");

        Assert.Empty(run.Findings);
        Assert.Equal("True", run.Query("Seeds.Reports.Broken.Text.Length > 5_000_000"));
    }

    [Fact]
    public void Five_megabytes_of_quotes_on_one_line()
    {
        var line = string.Concat(Enumerable.Repeat("He said \"we will stay\" and went on. ", 145_000));
        var run = Run($"Talks\n\nMay 1, 2021\n\n{line}");

        Assert.All(run.Findings, finding => Assert.EndsWith("SEED0302", finding)); // nobody is "he"
        Assert.Equal("True", run.Query("Seeds.Reports.Broken.Quotes.Count > 100_000"));
    }

    [Fact]
    public void Larger_than_the_limit()
    {
        var run = Run(new string('x', 17 * 1024 * 1024));

        Assert.Equal([$"{Path}(1,1): SEED0003"], run.Findings);
        Assert.Equal("2", run.Query("Seeds.Reports.Count"));
    }

    [Theory]
    [InlineData("Only A Title")]
    [InlineData("Only A Title\n")]
    [InlineData("Only A Title\r\n")]
    public void Only_a_title(string text)
    {
        var run = GeneratorHarness.Run(Samples.Project.With("seeds/broken.txt", text)).Compiles();

        Assert.Equal(["seeds/broken.txt(1,1): SEED0102"], run.Findings);
        Assert.Equal("Only A Title", run.Query("Seeds.Reports.Broken.Title"));
    }

    [Fact]
    public void No_final_newline()
    {
        var run = Run(Good.TrimEnd('\n'));

        Assert.Empty(run.Findings);
        Assert.Equal("Talks In The Harbor", run.Query("Seeds.Reports.Broken.Title"));
    }

    [Fact]
    public void A_file_that_cannot_be_read()
    {
        var run = GeneratorHarness.Run(Samples.Project.With(new FailingFile(TestProject.Directory + Path))).Compiles();

        Assert.Equal([$"{Path}(1,1): SEED0008"], run.Findings);
        Assert.Contains("InvalidOperationException", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("2", run.Query("Seeds.Reports.Count"));
    }

    [Fact]
    public void A_file_that_the_compiler_does_not_open()
    {
        var run = GeneratorHarness
            .Run(Samples.Project.With(new UnreadableFile(TestProject.Directory + Path)))
            .Compiles();

        Assert.Equal([$"{Path}(1,1): SEED0001"], run.Findings);
        Assert.Contains("cannot open it", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]\n\n[1] Telegram, April 30, 2021.\n\nJon Dale said: \"We will stay.\"\n", 9)]
    [InlineData("\n\nRelated articles\n\nJon Dale said: \"We will stay.\"\n", 7)]
    public void Quotations_that_are_left_out_are_told(string rest, int line)
    {
        var run = Run("Talks\n\nMay 1, 2021\n\nAna Ruiz left." + rest);

        Assert.Equal([$"{Path}({line},1): SEED0103"], run.Findings);
    }

    [Fact]
    public void Site_text_without_quotations_is_left_out_in_silence() =>
        Assert.Empty(Run("Talks\n\nMay 1, 2021\n\nAna Ruiz left.\n\nRelated articles\n\nThe Ferry Case\n").Findings);

    [Fact]
    public void No_title()
    {
        var run = Run("May 1, 2021\n\nAna Ruiz said: \"We will stay here.\"\n\nJon Dale left.\n");

        Assert.Equal([$"{Path}(1,1): SEED0101"], run.Findings);
        Assert.Equal("3", run.Query("Seeds.Reports.Count"));
    }

    /// <summary>What could end a literal, a comment or a line in the generated code, or cannot be UTF-8.</summary>
    [Theory]
    [InlineData("\"\"\"", "\"\"\"")]
    [InlineData("\"\"\"\"\"\"\"\"u8;", "\"\"\"\"\"\"\"\"u8;")]
    [InlineData("*/ </summary> ]]> &amp; <b> // \\ {0} {{", "*/ </summary> ]]> &amp; <b> // \\ {0} {{")]
    [InlineData("a\u2028b\u2029c\u0085d", null)]
    [InlineData("a\tb\fc\vd", null)]
    [InlineData("\u202Eabc\u200Fdef", null)]
    [InlineData("\U0001F6A2 سفينة", "\U0001F6A2 سفينة")]
    [InlineData("#if X", "#if X")]
    public void Odd_characters_anywhere(string odd, string? title)
    {
        var run = Run($"{odd} Talks\n\nMay 1, 2021\n\nA word on {odd} and \"{odd} or so,\" he said.\n\n{odd}");

        Assert.Empty(run.Errors);
        Assert.Equal("True", run.Query("Seeds.Reports.Broken.Text.Length > 40"));
        if (title is not null)
        {
            Assert.Equal(title + " Talks", run.Query("Seeds.Reports.Broken.Title"));
        }
    }

    /// <summary>No theory: attributes are UTF-8 and cannot hold half a pair.</summary>
    [Fact]
    public void Half_a_surrogate_pair()
    {
        foreach (var half in new[] { "\uD83D", "\uDEA2", "\uDEA2\uD83D" })
        {
            var run = Run($"Talks\n\nMay 1, 2021\n\nA word on {half} here.\n");

            Assert.Equal([$"{Path}(5,11): SEED0001"], run.Findings);
            Assert.Equal("True", run.Query("Seeds.Reports.Broken.Text.ToString().Contains('\\uFFFD')"));
        }
    }

    [Fact]
    public void Findings_give_the_files_own_place_behind_windows_line_ends()
    {
        var run = Run("Talks\r\n\r\nMay 1, 2021\r\n\r\nA \uFFFD here.\r\n");

        var place = run.Diagnostics.Single().Location;
        Assert.Equal(26, place.SourceSpan.Start);
        Assert.Equal(4, place.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(2, place.GetLineSpan().StartLinePosition.Character);
        Assert.Equal(TestProject.Directory + Path, place.GetLineSpan().Path);
    }

    [Fact]
    public void A_project_without_reports_has_an_empty_corpus()
    {
        var run = GeneratorHarness.Run(TestProject.Empty).Compiles();

        Assert.Empty(run.Findings);
        Assert.Equal("0, 0, 0", run.Query("$\"{Seeds.Reports.Count}, {Seeds.Actors.Count}, {Seeds.Quotes.Count()}\""));
    }

    [Fact]
    public void Files_of_other_people_are_left_alone()
    {
        var run = GeneratorHarness.Run(
            Samples.Project.With("seeds/notes.txt", Files.Text(""), null).With("b.txt", Files.Text("\0"), "other")
        );

        Assert.Empty(run.Findings);
    }

    [Theory]
    [InlineData("Ana Ruiz said: \"It is shut.\n\nJon Dale left.", "5,16")]
    [InlineData("Jon Dale left.\n\nAna Ruiz said: “It is shut. She left.", "7,16")]
    public void A_quotation_that_nothing_closes(string body, string place)
    {
        var run = Run($"Talks In The Harbor\n\nMay 1, 2021\n\n{body}\n");

        Assert.Equal([$"{Path}({place}): SEED0301"], run.Findings);
    }

    /// <summary>A first line that looks like furniture of a web site, and one paragraph.</summary>
    [Theory]
    [InlineData("Explosion At Reactor No. 4")]
    [InlineData("By Popular Demand, Ferries Return")]
    public void One_paragraph_is_a_paragraph_and_no_title(string title)
    {
        var run = Run($"{title}\n\nMay 1, 2021\n\nAna Ruiz said: \"We will stay here.\"\n");

        Assert.Equal("1", run.Query("Seeds.Quotes.Count(quote => quote.Text == \"We will stay here.\")"));
    }
}
