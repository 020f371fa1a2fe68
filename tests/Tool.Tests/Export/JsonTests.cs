using System.Text.Json;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Export;

/// <summary>JSON and JSON Lines: what both have is the same.</summary>
public sealed class JsonTests
{
    [Fact]
    public async Task A_quote_a_line_with_the_values_of_the_published_format()
    {
        using var folder = Harbor.Folder();
        using var json = JsonDocument.Parse((await Harbor.ExportAsync(folder, "json")).Output);
        var lines = (await Harbor.ExportAsync(folder, "jsonl")).Lines;
        var quotes = json.RootElement.GetProperty("quotes").EnumerateArray().ToArray();
        Assert.Equal(4, quotes.Length);
        Assert.Equal(quotes.Length, lines.Length);
        var reports = json
            .RootElement.GetProperty("reports")
            .EnumerateArray()
            .ToDictionary(r => r.GetProperty("id").GetString()!);
        var actors = json
            .RootElement.GetProperty("actors")
            .EnumerateArray()
            .ToDictionary(a => a.GetProperty("id").GetString()!);
        foreach (var (quote, line) in quotes.Zip(lines))
        {
            using var own = JsonDocument.Parse(line);
            foreach (var member in quote.EnumerateObject())
            {
                Assert.Equal(member.Value.GetRawText(), own.RootElement.GetProperty(member.Name).GetRawText());
            }

            var report = reports[quote.GetProperty("report").GetString()!];
            Assert.Equal(
                report.GetProperty("title").GetString(),
                own.RootElement.GetProperty("reportTitle").GetString()
            );
            Assert.Equal(report.GetProperty("date").GetString(), own.RootElement.GetProperty("reportDate").GetString());
            Assert.Equal(
                quote
                    .GetProperty("speakers")
                    .EnumerateArray()
                    .Select(id => actors[id.GetString()!].GetProperty("name").GetString()),
                own.RootElement.GetProperty("speakerNames").EnumerateArray().Select(name => name.GetString())
            );
        }
    }

    [Fact]
    public async Task Marks_and_scripts_come_as_they_are()
    {
        using var folder = Harbor.Folder();
        var lines = (await Harbor.ExportAsync(folder, "jsonl")).Lines;
        Assert.Contains("""We keep our keys in C:\\boats; naïve or not, """, lines[1]);
        using var line = JsonDocument.Parse(lines[1]);
        Assert.Equal(
            @"We keep our keys in C:\boats; naïve or not, 𝄞 nobody sails.",
            line.RootElement.GetProperty("text").GetString()
        );
    }

    [Fact]
    public async Task The_shipped_reports_come_back_as_they_went()
    {
        var written = (await Run.SeedsAsync("export", Path.Combine(Repository.Root, "seeds"))).Bytes;
        var export = CorpusJson.Read(new MemoryStream(written));
        using var again = new MemoryStream();
        CorpusJson.Write(export, again);
        again.WriteByte((byte)'\n');
        Assert.Equal(written, again.ToArray());
        Assert.NotEmpty(export.Quotes);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("jsonld")]
    [InlineData("sql")]
    public async Task The_same_input_gives_the_same_bytes(string format)
    {
        using var folder = Harbor.Folder();
        using var again = new TempFolder();
        again.Write($"reports/{Harbor.AnswerName}", Harbor.Answer.Replace("\n", "\r\n"));
        again.Write($"reports/{Harbor.StrikeName}", "\uFEFF" + Harbor.Strike.Replace("\n", "\r\n"));
        again.Write("actors.json", Harbor.Actors);
        var run = await Harbor.ExportAsync(folder, format);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(run.Bytes, (await Harbor.ExportAsync(again, format)).Bytes);
        Assert.Equal((byte)'\n', run.Bytes[^1]);
        if (format != "csv")
        {
            // CSV is for spreadsheet programs: it has a mark, and CRLF.
            Assert.DoesNotContain((byte)'\r', run.Bytes);
            Assert.NotEqual(0xEF, run.Bytes[0]);
        }
    }
}
