using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>What goes wrong is said, in words, where one looks.</summary>
[Collection(OneSite.Name)]
public sealed class TroubleTests(Site site)
{
    [BrowserFact]
    public async Task An_unknown_actor_in_the_address_is_named_with_the_nearest()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/?actor=qais-al-kazimi");

        await Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Did you mean 'qais-al-khazali'?");
        await Expect(window.Page.Locator("#actor")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(window.Page.Locator("#actor-error")).ToContainTextAsync("There is no actor");

        await window.Page.GetByText("Show all quotes").ClickAsync();
        await window.FoundAsync(Seeds.Quotes.Count);
        await Expect(window.Page.Locator("#actor-error")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_name_in_another_spelling_finds_its_actor()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/?actor=Kais%20al-Khazaly");

        await window.FoundAsync(Seeds.Actors.QaisAlKhazali.Quotes.Count);
        Assert.Equal("Qais Al-Khazali", await window.Page.Locator("#actor").InputValueAsync());
    }

    [BrowserFact]
    public async Task A_server_that_fails_is_said_and_can_be_asked_again()
    {
        await using var window = await site.OpenAsync();
        await window.Page.RouteAsync("**/api/quotes*", route => route.FulfillAsync(new() { Status = 500, Body = "" }));
        await window.GoAsync("/");
        await Expect(window.Page.Locator("#alert")).ToContainTextAsync("The server did not answer.");

        await window.Page.UnrouteAllAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await window.FoundAsync(Seeds.Quotes.Count);
        await Expect(window.Page.Locator("#alert")).ToBeEmptyAsync();
    }

    [BrowserFact]
    public async Task A_server_that_cannot_be_reached_is_said()
    {
        await using var window = await site.OpenAsync();
        await window.Page.RouteAsync("**/api/**", route => route.AbortAsync());
        await window.GoAsync("/");

        await Expect(window.Page.Locator("#alert")).ToContainTextAsync("The server did not answer.");
    }

    [BrowserFact]
    public async Task Markup_in_the_address_is_text()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)><b>bold</b>"));

        await Expect(window.Page.Locator("#chosen")).ToContainTextAsync("<b>bold</b>");
        await Expect(window.Page.Locator("main img, main b")).ToHaveCountAsync(0);
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task A_page_behind_the_last_one_leads_back()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/?page=99");

        await window.Page.GetByText("Go to page 1").ClickAsync();
        await Expect(window.Quotes).ToHaveCountAsync(20);
    }

    [BrowserFact]
    public async Task Without_JavaScript_the_page_says_so_and_leads_to_the_data()
    {
        await using var window = await site.OpenAsync(script: false);
        await window.Page.GotoAsync("/");

        await Expect(window.Page.Locator("noscript p")).ToContainTextAsync("This page needs JavaScript");
        await Expect(window.Page.Locator("#app")).ToBeHiddenAsync();
    }
}
