using System.Text.Json;
using Microsoft.Playwright;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>What one looks at can be seen, and nobody else is told.</summary>
[Collection(OneSite.Name)]
public sealed class LookTests(Site site)
{
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
}
