using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>The page is for everybody: by keyboard, on a phone, in the dark, and with nobody else listening.</summary>
[Collection(OneSite.Name)]
public sealed class AccessTests(Site site)
{
    [BrowserFact]
    public async Task By_keyboard_alone_one_filters_and_reaches_the_evidence()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");
        await TabToAsync(window, "#platform");
        await window.Page.Keyboard.PressAsync("T");
        await window.FoundAsync(Seeds.Quotes.On(Platform.Telegram).Count);
        Assert.Equal("?platform=Telegram", await window.SearchAsync());

        // The link beside the count is the way over the timeline and the tables.
        await TabToAsync(window, ".jump");
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(window.Page.Locator("#quotes")).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Tab");
        await Expect(window.Quotes.First.Locator(".who a").First).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Tab");
        await Expect(window.Quotes.First.Locator(".place a")).ToBeFocusedAsync();
        await Expect(window.Quotes.First.Locator("mark")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_first_stop_skips_to_the_quotes_and_every_stop_is_seen()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");
        await window.Page.Keyboard.PressAsync("Tab");
        await Expect(window.Page.GetByText("Skip to the quotes")).ToBeFocusedAsync();
        await Expect(window.Page.GetByText("Skip to the quotes")).ToBeInViewportAsync();

        for (var stop = 0; stop < 40; stop++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var outline = await window.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const style = getComputedStyle(document.activeElement);
                  return [`${style.outlineStyle} ${style.outlineWidth}`, document.activeElement.outerHTML.slice(0, 80)];
                }
                """
            );
            Assert.True(outline[0] == "solid 3px", $"{outline[1]}: {outline[0]}");
        }
    }

    [BrowserFact]
    public async Task Every_field_has_a_name_and_every_part_a_landmark()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");

        Assert.Equal(
            0,
            await window
                .Page.Locator("input, select")
                .EvaluateAllAsync<int>("fields => fields.filter(field => !field.labels.length).length")
        );
        foreach (
            var name in new[] { "Timeline", "Who speaks where", "Actors across reports", "Quotes and their evidence" }
        )
        {
            await Expect(window.Page.GetByRole(AriaRole.Region, new() { Name = name }).First).ToBeVisibleAsync();
            await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 2 })).ToBeVisibleAsync();
        }

        await Expect(window.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Expect(window.Page.GetByRole(AriaRole.Search)).ToHaveCountAsync(1);
        await Expect(window.Status).ToHaveAttributeAsync("aria-live", "polite");
    }

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

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/?actor=qais-al-khazali&platform=Telegram")]
    [InlineData("/?from=nothing")]
    public async Task Text_stands_out_from_its_ground_by_day_and_by_night(string address)
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync(address);
        var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Browser", "contrast.js"));
        var grounds = new HashSet<string>(StringComparer.Ordinal);

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await window.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            grounds.Add(await window.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
            var texts = await window.Page.EvaluateAsync<JsonElement>(script);

            Assert.True(texts.GetArrayLength() > 10);
            Assert.All(
                texts.EnumerateArray(),
                text => Assert.True(text.GetProperty("contrast").GetDouble() >= 4.5, $"{scheme}: {text}")
            );
        }

        Assert.Equal(2, grounds.Count);
    }

    [BrowserFact]
    public async Task The_page_asks_nobody_else_and_has_nothing_to_complain_about()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");
        await window.Page.Locator("#platform").SelectOptionAsync("X");
        await window.FoundAsync(Seeds.Quotes.On(Platform.X).Count);
        await window.Page.GetByText("Whole paragraph").First.ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "actors" }).ClickAsync();
        await window.SettledAsync();

        Assert.NotEmpty(window.Requests);
        Assert.All(window.Requests, request => Assert.StartsWith(site.Address, request, StringComparison.Ordinal));
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task No_two_marks_of_the_timeline_lie_on_each_other()
    {
        foreach (var width in new[] { 360, 1280 })
        {
            await using var window = await site.OpenAsync(width, 900);
            await window.GoAsync("/");
            var overlaps = await window
                .Page.Locator(".timeline .entry, .timeline h3, .timeline .gap")
                .EvaluateAllAsync<int>(
                    """
                    (marks) => {
                      const boxes = marks.map((mark) => mark.getBoundingClientRect());
                      return boxes.filter((a, i) => boxes.some((b, j) => i < j
                        && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
                    }
                    """
                );
            Assert.Equal(0, overlaps);
        }
    }

    private static async Task TabToAsync(Window window, string selector)
    {
        for (var stop = 0; stop < 60; stop++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            if (await window.Page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not come to {selector}.");
    }
}
