using System.Net;
using System.Text.Json;

namespace SeedsSdk.WebApi.Tests.Api;

/// <summary>Whoever asks for what cannot be understood is told what, and what would be.</summary>
public sealed class BadInputTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("page=0", "page", "'0' is not a whole number from 1 to 2147483647.")]
    [InlineData("page=-1", "page", "'-1' is not")]
    [InlineData("page=one", "page", "'one' is not")]
    [InlineData("page=99999999999", "page", "'99999999999' is not")]
    [InlineData("size=0", "size", "from 1 to 100")]
    [InlineData("size=101", "size", "from 1 to 100")]
    [InlineData("from=2024-02-30", "from", "'2024-02-30' is not a day. Write it as 2024-01-26.")]
    [InlineData("to=01/02/2024", "to", "is not a day")]
    [InlineData("from=2024-01-27&to=2024-01-26", "to", "2024-01-26 is before 2024-01-27.")]
    [InlineData("kind=poem", "kind", "'poem' is not one of direct, fragment.")]
    [InlineData("platfrom=X", "platfrom", "There is no 'platfrom'. Known are: q, actor, report, platform")]
    [InlineData("order=random", "order", "'random' is not one of newest, oldest, report.")]
    [InlineData("actor=qais-al-kazimi", "actor", "Did you mean 'qais-al-khazali'?")]
    [InlineData("actor=Nobody+Of+That+Name", "actor", "There is no actor")]
    [InlineData("report=2024-01-29-coalition-talk", "report", "Did you mean '2024-01-29-coalition-talks'?")]
    public async Task A_mistake_is_named(string query, string parameter, string message)
    {
        var (status, problem) = await app.AskAsync($"/api/quotes?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Contains(
            message,
            problem.GetProperty("errors").GetProperty(parameter)[0].GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task All_mistakes_are_named_at_once()
    {
        var (_, problem) = await app.AskAsync("/api/quotes?page=0&size=0&from=x&to=y&kind=z&order=o&actor=?&report=?");

        Assert.Equal(8, problem.GetProperty("errors").EnumerateObject().Count());
    }

    [Theory]
    [InlineData("statements?from=x")]
    [InlineData("timeline?kind=x")]
    [InlineData("platforms?size=0")]
    [InlineData("actors?report=x")]
    [InlineData("reports?page=0")]
    public async Task Every_list_checks_what_it_is_asked(string address)
    {
        var (status, problem) = await app.AskAsync("/api/" + address);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotEmpty(problem.GetProperty("errors").EnumerateObject());
    }

    [Theory]
    [InlineData("actors/qais-al-khazal", "Did you mean 'qais-al-khazali'?")]
    [InlineData("reports/nothing-like-it", "There is no report with the id 'nothing-like-it'.")]
    [InlineData("reports/nothing-like-it/text", "There is no report")]
    [InlineData("quotes/2024-01-29-coalition-talks%23ffffffff", "There is no quote")]
    public async Task What_is_not_there_is_not_found(string address, string message)
    {
        var (status, problem) = await app.AskAsync("/api/" + address);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains(message, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_there_is_not_gets_a_problem_and_no_page()
    {
        var (status, problem) = await app.AskAsync("/api/nothing");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(JsonValueKind.String, problem.GetProperty("title").ValueKind);
    }
}
