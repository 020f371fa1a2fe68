using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>Nothing is lost on a phone, and everything can be touched.</summary>
[Collection(OneSite.Name)]
public sealed class PhoneTests(Site site)
{
    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/?actor=qais-al-khazali&platform=Telegram&kind=fragment&from=2024-01-01&to=2024-01-31&q=the")]
    [InlineData("/?actor=nobody-of-that-very-long-name-that-there-is-not")]
    public async Task Nothing_is_wider_than_the_screen(string address)
    {
        await using var window = await site.OpenAsync(360, 780);
        await window.GoAsync(address);

        foreach (var width in new[] { 320, 360, 390, 800, 1024, 1920 })
        {
            await window.Page.SetViewportSizeAsync(width, 780);
            Assert.Equal(width, await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [BrowserFact]
    public async Task Many_platforms_and_years_fit_a_phone_too()
    {
        await using var window = await site.OpenAsync(360, 780);
        await window.Page.RouteAsync(
            "**/api/platforms*",
            route => route.FulfillAsync(new() { Json = ManyPlatforms() })
        );
        await window.Page.RouteAsync(
            "**/api/timeline*",
            route =>
                route.FulfillAsync(
                    new()
                    {
                        Json = new
                        {
                            unit = "year",
                            statements = 4000,
                            undated = 0,
                            periods = new[]
                            {
                                new
                                {
                                    from = "2021-01-01",
                                    to = "2021-12-31",
                                    count = 3999,
                                    statements = Array.Empty<int>(),
                                },
                                new
                                {
                                    from = "2023-01-01",
                                    to = "2023-12-31",
                                    count = 1,
                                    statements = Array.Empty<int>(),
                                },
                            },
                        },
                    }
                )
        );
        await window.GoAsync("/");

        Assert.Equal(360, await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var table = window.Page.Locator(".wide");
        Assert.True(await table.EvaluateAsync<bool>("table => table.scrollWidth > table.clientWidth"));
        await table.EvaluateAsync("table => table.scrollTo({ left: 10000 })");
        await Expect(window.Page.Locator(".matrix tbody th").First).ToBeInViewportAsync(new() { Ratio = 0.9f });
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "2023" }).ClickAsync();
        Assert.Equal("?from=2023-01-01&to=2023-12-31", await window.SearchAsync());

        static object ManyPlatforms() =>
            new
            {
                platforms = Enumerable.Range(1, 12).Select(number => $"Broadcaster{number}"),
                speakers = 1,
                rows = new[]
                {
                    new
                    {
                        id = "ana-ruiz",
                        name = "Ana Ruiz",
                        total = 78,
                        counts = Enumerable.Range(1, 12),
                    },
                },
            };
    }

    [BrowserFact]
    public async Task On_a_phone_the_filters_open_and_what_one_touches_is_large_enough()
    {
        await using var window = await site.OpenAsync(360, 780);
        await window.GoAsync("/");
        await Expect(window.Page.Locator("#platform")).ToBeHiddenAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Filters" }).TapAsync();
        await window.Page.Locator("#platform").SelectOptionAsync("X");
        await window.FoundAsync(Seeds.Quotes.On(Platform.X).Count);
        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Filters (1)" })).ToBeVisibleAsync();

        // WCAG 2.2, target size: 24 px, except for links within a line of text.
        var small = await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main a, main button, form input, form select, form button")]
              .filter((target) => target.checkVisibility())
              .map((target) => [target.textContent || target.id, target.getBoundingClientRect()])
              .filter(([, box]) => box.width < 24 || box.height < 24)
              .map(([name, box]) => `${name}: ${box.width} x ${box.height}`)
            """
        );
        Assert.Empty(small);
    }
}
