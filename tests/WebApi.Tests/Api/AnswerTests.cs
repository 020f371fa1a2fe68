using System.Text.Json;

namespace SeedsSdk.WebApi.Tests.Api;

/// <summary>What is answered is what the data says.</summary>
public sealed class AnswerTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Evidence_is_the_paragraph_with_the_quoted_words_in_their_place()
    {
        var page = await app.GetAsync("/api/quotes?size=100");
        foreach (var item in page.GetProperty("items").EnumerateArray())
        {
            var quote = Seeds.Quotes[item.GetProperty("id").GetString()!];
            var evidence = item.GetProperty("evidence");
            var (before, quoted, after) = (Text(evidence, "before"), Text(evidence, "quoted"), Text(evidence, "after"));

            Assert.Equal(quote.Report.Text[quote.Span], quoted);
            Assert.Equal(quote.Span.ToString(), Text(evidence, "place"));
            Assert.EndsWith("\"", before, StringComparison.Ordinal);
            Assert.StartsWith("\"", after, StringComparison.Ordinal);
            Assert.Equal(before.Length + 1, quote.Span.Column);
            Assert.Equal(
                quote.Report.Text.AsString().Split('\n')[quote.Span.Line - 1],
                (before + quoted + after).Split('\n')[0]
            );
        }
    }

    [Fact]
    public async Task One_quote_is_found_by_its_id()
    {
        var quote = Seeds.Actors.QaisAlKhazali.Quotes[0];

        var answer = await app.GetAsync($"/api/quotes/{Uri.EscapeDataString(quote.Id)}");

        Assert.Equal(quote.Text, Text(answer, "text"));
        Assert.Equal(quote.Attribution.Rule, Text(answer.GetProperty("attribution"), "rule"));
        Assert.Equal("qais-al-khazali", Text(answer.GetProperty("speakers")[0], "id"));
    }

    [Fact]
    public async Task The_table_of_platforms_counts_every_quote_of_every_speaker()
    {
        var table = await app.GetAsync("/api/platforms?size=100");
        var platforms = table.GetProperty("platforms").EnumerateArray().Select(one => one.GetString()!).ToList();
        Assert.Equal(platforms.Count - 1, platforms.IndexOf("none"));

        foreach (var row in table.GetProperty("rows").EnumerateArray())
        {
            var actor = Seeds.Actors[Text(row, "id")];
            var counts = row.GetProperty("counts").EnumerateArray().Select(count => count.GetInt32()).ToList();
            var expected = platforms.Select(name =>
                actor.Quotes.Count(quote => (quote.Platform?.Name ?? "none") == name)
            );

            Assert.Equal(expected, counts);
            Assert.Equal(actor.Quotes.Count, row.GetProperty("total").GetInt32());
        }

        Assert.Equal(Seeds.Actors.Count(actor => actor.Quotes.Count > 0), table.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task The_timeline_has_every_dated_statement_in_its_day()
    {
        var timeline = await app.GetAsync("/api/timeline");

        var days = timeline
            .GetProperty("periods")
            .EnumerateArray()
            .Select(period => (Text(period, "from"), period.GetProperty("count").GetInt32()));

        var expected = Seeds
            .Quotes.Select(quote => quote.Statement)
            .Distinct()
            .Where(statement => statement.Date is not null)
            .GroupBy(statement => statement.Date!.Value)
            .OrderBy(day => day.Key)
            .Select(day => (day.Key.ToString("yyyy-MM-dd", null), day.Count()));

        Assert.Equal("day", Text(timeline, "unit"));
        Assert.Equal(expected, days);
        Assert.Equal(
            timeline.GetProperty("statements").GetInt32(),
            days.Sum(day => day.Item2) + timeline.GetProperty("undated").GetInt32()
        );
    }

    [Fact]
    public async Task An_actor_is_shown_across_reports()
    {
        var answer = await app.GetAsync("/api/actors/qais-al-khazali");

        var roles = answer
            .GetProperty("reports")
            .EnumerateArray()
            .Select(report => (Text(report, "id"), Text(report.GetProperty("roles")[0], "role")));

        Assert.Equal(
            [("2022-01-23-diyala-attack", "Secretary-General"), ("2024-01-29-coalition-talks", "leader")],
            roles
        );
        Assert.Equal(Seeds.Actors.QaisAlKhazali.Quotes.Count, answer.GetProperty("quotes").GetInt32());
    }

    [Fact]
    public async Task Actors_are_found_by_name_and_by_report()
    {
        Assert.Equal(["asaib-ahl-al-haqq"], App.Ids(await app.GetAsync("/api/actors?name=%27Asaib+Ahl+Al-Haq")));
        Assert.Equal(
            Seeds.Reports.DiyalaAttack.Actors.Select(actor => actor.Id).Order(),
            App.Ids(await app.GetAsync("/api/actors?report=diyala-attack&size=100")).Order()
        );
    }

    [Fact]
    public async Task A_report_has_its_sections_notes_and_text()
    {
        var report = Seeds.Reports.CoalitionTalks;

        var answer = await app.GetAsync("/api/reports/coalition-talks");
        using var client = app.CreateClient();
        var text = await client.GetStringAsync(new Uri("/api/reports/coalition-talks/text", UriKind.Relative));

        Assert.Equal(report.Sections.Count, answer.GetProperty("sections").GetArrayLength());
        Assert.Equal(report.Citations.Count, answer.GetProperty("citations").GetArrayLength());
        Assert.Equal(report.Text.AsString(), text);
    }

    private static string Text(JsonElement item, string property) => item.GetProperty(property).GetString()!;
}
