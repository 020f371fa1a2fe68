using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>The page is used by keyboard alone, and read aloud.</summary>
[Collection(OneSite.Name)]
public sealed class KeyboardTests(Site site)
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
