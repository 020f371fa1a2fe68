using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>A window of the browser on the page.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    internal Window(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the page asked for, in order.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors and warnings of the console, a violated Content-Security-Policy among them.</summary>
    public List<string> Complaints { get; } = [];

    public ILocator Status => Page.Locator("#status");

    public ILocator Quotes => Page.Locator(".quotes article");

    /// <summary>Goes to an address, and waits until the page shows what there is.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await SettledAsync();
    }

    /// <summary>Waits until the page has its answers.</summary>
    public Task SettledAsync() =>
        Page.WaitForFunctionAsync(
            "() => document.querySelector('#status').textContent && !document.querySelector('main[aria-busy]')"
        );

    /// <summary>Waits for a number of quotes found: that number, and not "14 quotes" for "4 quotes".</summary>
    public Task FoundAsync(int quotes) =>
        Assertions.Expect(Status).ToHaveTextAsync(new Regex($"^{quotes} quotes? in "));

    public Task<string> SearchAsync() => Page.EvaluateAsync<string>("location.search");

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
