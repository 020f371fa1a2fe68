using System.Net;
using System.Net.Http.Headers;

namespace SeedsSdk.WebApi.Tests.Api;

/// <summary>What stands around the answers: how long they are good, and what a browser may do with them.</summary>
public sealed class HttpTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Who_has_the_answer_is_told_that_it_is_still_right()
    {
        using var client = app.CreateClient();
        using var first = await client.GetAsync(new Uri("/api/quotes?size=3", UriKind.Relative));
        var tag = first.Headers.ETag!;

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/quotes?size=3", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(tag);
        using var second = await client.SendAsync(again);

        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Who_has_another_answer_gets_this_one()
    {
        using var client = app.CreateClient();
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/reports", UriKind.Relative));
        ask.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"before\"", isWeak: true));

        using var response = await client.SendAsync(ask);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/quotes?page=0")]
    [InlineData("/api/actors/nobody-at-all")]
    public async Task A_problem_is_not_kept(string address)
    {
        using var client = app.CreateClient();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Null(response.Headers.ETag);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/js/app.js")]
    [InlineData("/api/quotes")]
    [InlineData("/api/nothing")]
    public async Task A_browser_may_load_from_here_only(string address)
    {
        using var client = app.CreateClient();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }
}
