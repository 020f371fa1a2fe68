using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace SeedsSdk.WebApi.Tests.Api;

/// <summary>The sample, asked without a network.</summary>
public sealed class App : WebApplicationFactory<Program>
{
    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.ConfigureLogging(logging => logging.ClearProviders());

    /// <summary>A good answer.</summary>
    public async Task<JsonElement> GetAsync(string address)
    {
        var (status, answer) = await AskAsync(address);
        Assert.True(status == HttpStatusCode.OK, $"{address}: {status} {answer}");
        return answer;
    }

    /// <summary>Whatever comes.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Answer)> AskAsync(string address)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, JsonDocument.Parse(text).RootElement);
    }

    /// <summary>The ids of the quotes that an address finds, over all its pages.</summary>
    public async Task<List<string>> QuoteIdsAsync(string query, int size = 100)
    {
        var ids = new List<string>();
        for (var page = 1; ; page++)
        {
            var answer = await GetAsync($"/api/quotes?{query}&size={size}&page={page}");
            ids.AddRange(Ids(answer));
            if (page >= answer.GetProperty("pages").GetInt32())
            {
                return ids;
            }
        }
    }

    public static IEnumerable<string> Ids(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!);
}
