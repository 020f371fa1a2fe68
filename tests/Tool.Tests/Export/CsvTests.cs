using CsvHelper;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Export;

/// <summary>CSV, read back.</summary>
public sealed class CsvTests
{
    [Fact]
    public async Task A_quote_a_row_with_its_values()
    {
        using var folder = Harbor.Folder();
        var run = await Harbor.ExportAsync(folder, "csv");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var rows = Read(run.Bytes);
        Assert.Equal(4, rows.Count);
        Assert.Equal("a matter of dignity, and 'honor'.", rows[0]["text"]);
        Assert.Equal(("Ana Ruiz", "ana-ruiz"), (rows[0]["speakers"], rows[0]["speaker_ids"]));
        Assert.Equal(
            ("Telegram", "2023-05-02", "1"),
            (rows[0]["platform"], rows[0]["date"], rows[0]["citation_number"])
        );
        Assert.Equal(("fragment", "5"), (rows[0]["kind"], rows[0]["line"]));
        Assert.Equal(@"We keep our keys in C:\boats; naïve or not, 𝄞 nobody sails.", rows[1]["text"]);
        Assert.Equal("Ferry Owners: 'Nobody Can Wait Forever'", rows[1]["section"]);
        Assert.Equal("The first word is ours.\n\n\"The last word is ours too.", rows[2]["verbatim"]);
        Assert.Equal("Ministry of Ports; Harbor Union", rows[3]["speakers"]);
        Assert.Equal("Owners Answer The Union", rows[3]["report_title"]);
        Assert.Equal(Harbor.AnswerName, rows[3]["report_path"]);
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_is_guarded_unless_it_shall_be_exact()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", Harbor.Answer.Replace("The boats will sail", "=SUM(A1) will sail"));
        var guarded = await Run.SeedsAsync("export", folder.Root, "-f", "csv");
        Assert.Equal("'=SUM(A1) will sail again on Monday.", Assert.Single(Read(guarded.Bytes))["text"]);
        Assert.Equal(0xEF, guarded.Bytes[0]);
        var exact = await Run.SeedsAsync("export", folder.Root, "-f", "csv", "--exact");
        Assert.Equal("=SUM(A1) will sail again on Monday.", Assert.Single(Read(exact.Bytes))["text"]);
        Assert.Equal((byte)'n', exact.Bytes[0]);
    }

    [Fact]
    public async Task A_table_that_is_named_goes_to_standard_output_or_into_a_file_of_any_name()
    {
        using var folder = Harbor.Folder();
        var run = await CsvAsync(folder, "--table", "actors", "--exact");
        Assert.Contains("ana-ruiz", Read(run.Bytes).Select(row => row["id"]));
        using var target = new TempFolder();
        var file = await CsvAsync(folder, "--table", "actors", "--exact", "-o", target.PathOf("people.txt"));
        Assert.Equal((0, "", ""), (file.Code, file.Output, file.Error));
        Assert.Equal(run.Bytes, await File.ReadAllBytesAsync(target.PathOf("people.txt")));
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new/")]
    [InlineData("there")]
    public async Task A_folder_gets_a_file_for_each_table_and_keeps_what_else_it_has(string name)
    {
        using var folder = Harbor.Folder();
        using var target = new TempFolder();
        target.Write("there/notes.md", "mine");
        target.Write("there/quotes.csv", "old");
        var run = await CsvAsync(folder, "-o", target.PathOf(name));
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        var path = target.PathOf(name);
        Assert.Equal(
            CorpusCsv.Tables.Select(table => $"{CorpusCsv.NameOf(table)}.csv").Order(),
            Directory.GetFileSystemEntries(path).Select(Path.GetFileName).Where(file => file != "notes.md").Order()
        );
        Assert.Equal(4, Read(await File.ReadAllBytesAsync(Path.Combine(path, "quotes.csv"))).Count);
        Assert.All(target.Names, file => Assert.DoesNotContain("partial", file));
        Assert.Equal("mine", await File.ReadAllTextAsync(target.PathOf("there/notes.md")));
    }

    [Fact]
    public async Task A_file_of_another_kind_is_not_written_over()
    {
        using var folder = Harbor.Folder();
        using var target = new TempFolder();
        target.Write("data.json", "{}");
        var run = await CsvAsync(folder, "-o", target.PathOf("data.json"));
        Assert.Equal(2, run.Code);
        Assert.Contains("is a file. Name a folder", run.Error, StringComparison.Ordinal);
        Assert.Equal("{}", await File.ReadAllTextAsync(target.PathOf("data.json")));
    }

    [Fact]
    public async Task A_file_that_ends_in_csv_gets_the_quotes()
    {
        using var folder = Harbor.Folder();
        using var target = new TempFolder();
        var run = await CsvAsync(folder, "-o", target.PathOf("q.csv"));
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal(4, Read(await File.ReadAllBytesAsync(target.PathOf("q.csv"))).Count);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_stays_as_it_was()
    {
        using var folder = Harbor.Folder();
        using var target = new TempFolder();
        Directory.CreateDirectory(target.PathOf("out/sections.csv"));
        target.Write("out/quotes.csv", "old");
        var run = await CsvAsync(folder, "-o", target.PathOf("out"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("sections.csv' is a folder", run.Error);
        Assert.Equal("old", await File.ReadAllTextAsync(target.PathOf("out/quotes.csv")));
        Assert.Equal(2, Directory.GetFileSystemEntries(target.PathOf("out")).Length);

        run = await CsvAsync(folder, "-o", target.PathOf("no/such/folder"));
        Assert.Equal(2, run.Code);
        Assert.Contains("There is no folder for", run.Error);
    }

    [Theory]
    [InlineData("-f", "csv", "--table", "people")]
    [InlineData("-f", "json", "--table", "actors")]
    [InlineData("-f", "sql", "--exact")]
    [InlineData("--exact")]
    public async Task What_does_not_fit_gives_2(params string[] options)
    {
        using var folder = Harbor.Folder();
        var run = await Run.SeedsAsync(["export", folder.PathOf("reports"), .. options]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.NotEqual("", run.Error);
    }

    private static Task<Run> CsvAsync(TempFolder folder, params string[] options) =>
        Run.SeedsAsync([
            "export",
            folder.PathOf("reports"),
            "--actors",
            folder.PathOf("actors.json"),
            "-f",
            "csv",
            .. options,
        ]);

    private static List<Dictionary<string, string>> Read(byte[] bytes)
    {
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions());
        reader.ReadHeader();
        var headers = reader.Headers.ToArray();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(headers.ToDictionary(name => name, name => reader.GetString(name)));
        }

        return rows;
    }
}
