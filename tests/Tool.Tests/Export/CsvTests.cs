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
        var rows = Read((await Harbor.ExportAsync(folder, "csv")).Bytes);
        Assert.Equal(4, rows.Count);
        Assert.Equal("a matter of dignity, and 'honor'.", rows[0]["text"]);
        Assert.Equal(("Ana Ruiz", "ana-ruiz"), (rows[0]["speakers"], rows[0]["speaker_ids"]));
        Assert.Equal(("Telegram", "2023-05-02", "1"), (rows[0]["platform"], rows[0]["date"], rows[0]["citation"]));
        Assert.Equal(("fragment", "5"), (rows[0]["kind"], rows[0]["line"]));
        Assert.Equal(@"We keep our keys in C:\boats; naïve or not, 𝄞 nobody sails.", rows[1]["text"]);
        Assert.Equal("Ferry Owners: 'Nobody Can Wait Forever'", rows[1]["section"]);
        Assert.Equal("The first word is ours.\n\n\"The last word is ours too.", rows[2]["verbatim"]);
        Assert.Equal("Ministry of Ports; Harbor Union", rows[3]["speakers"]);
        Assert.Equal("Owners Answer The Union", rows[3]["report_title"]);
        Assert.Equal(Harbor.AnswerName, rows[3]["report_path"]);
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_stays_exact()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", Harbor.Answer.Replace("The boats will sail", "=SUM(A1) will sail"));
        var run = await Run.SeedsAsync("export", folder.Root, "-f", "csv");
        Assert.Equal("=SUM(A1) will sail again on Monday.", Assert.Single(Read(run.Bytes))["text"]);
    }

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
