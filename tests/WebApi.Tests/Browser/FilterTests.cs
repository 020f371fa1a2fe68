using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>Filters live in the address: what one sees can be reloaded, shared and gone back to.</summary>
[Collection(OneSite.Name)]
public sealed class FilterTests(Site site)
{
    private static readonly int s_all = Seeds.Quotes.Count;
    private static readonly int s_telegram = Seeds.Quotes.On(Platform.Telegram).Count;
    private static readonly int s_qaisOnTelegram = Seeds.Actors.QaisAlKhazali.Quotes.Count(quote =>
        quote.Platform == Platform.Telegram
    );

    [BrowserFact]
    public async Task A_filter_changes_the_address_and_the_address_gives_the_same_again()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");
        await window.FoundAsync(s_all);

        await window.Page.GetByLabel("Platform", new() { Exact = true }).SelectOptionAsync("Telegram");
        await window.FoundAsync(s_telegram);
        await window.Page.GetByLabel("Speaker", new() { Exact = true }).FillAsync("Qais Al-Khazali");
        await window.Page.GetByLabel("Speaker", new() { Exact = true }).PressAsync("Enter");
        await window.FoundAsync(s_qaisOnTelegram);
        Assert.Equal("?actor=qais-al-khazali&platform=Telegram", await window.SearchAsync());
        var shown = await window.Quotes.AllInnerTextsAsync();

        await window.Page.ReloadAsync();
        await window.SettledAsync();

        Assert.Equal(shown, await window.Quotes.AllInnerTextsAsync());
        Assert.Equal("Qais Al-Khazali", await window.Page.Locator("#actor").InputValueAsync());
        Assert.Equal("Telegram", await window.Page.Locator("#platform").InputValueAsync());
    }

    [BrowserFact]
    public async Task Back_and_forward_go_through_the_filters()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");
        await window.Page.Locator("#platform").SelectOptionAsync("Telegram");
        await window.FoundAsync(s_telegram);

        await window.Page.GoBackAsync();
        await window.FoundAsync(s_all);
        Assert.Equal("", await window.Page.Locator("#platform").InputValueAsync());

        await window.Page.GoForwardAsync();
        await window.FoundAsync(s_telegram);
        Assert.Equal("Telegram", await window.Page.Locator("#platform").InputValueAsync());
    }

    [BrowserFact]
    public async Task Typed_words_search_at_once_and_are_one_step_back()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");
        await window.Page.Locator("#q").PressSequentiallyAsync("strik", new() { Delay = 20 });
        await window.FoundAsync(Seeds.Quotes.Count(quote => quote.Text.Contains("strik", StringComparison.Ordinal)));
        await window.Page.Locator("#q").PressSequentiallyAsync("esx");
        await window.FoundAsync(0);
        await Expect(window.Page.Locator("#quotes .empty")).ToContainTextAsync("No quote has all of this.");

        await window.Page.GoBackAsync();
        await window.FoundAsync(s_all);
    }

    [BrowserFact]
    public async Task A_cell_of_the_table_is_a_filter_and_a_second_press_takes_it_back()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");
        var cell = window.Page.GetByRole(AriaRole.Link, new() { Name = "by Qais Al-Khazali, platform Telegram" });

        await cell.ClickAsync();
        await window.FoundAsync(s_qaisOnTelegram);
        await Expect(cell).ToHaveAttributeAsync("aria-current", "true");
        await Expect(cell).ToBeFocusedAsync();

        await cell.PressAsync("Enter");
        await window.FoundAsync(s_all);
        Assert.Equal("", await window.SearchAsync());
    }

    [BrowserFact]
    public async Task An_entry_of_the_timeline_leads_to_its_quotes()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");
        var statement = Seeds.Reports.CoalitionTalks.Statements.Single(one =>
            one.Speaker == Seeds.Actors.QaisAlKhazali && one.Date is not null
        );

        await window.Page.Locator($"[data-key=\"statement {statement.Id}\"]").ClickAsync();
        await window.FoundAsync(statement.Quotes.Count);

        Assert.Equal(
            "?actor=qais-al-khazali&platform=Telegram&from=2024-01-25&to=2024-01-25",
            await window.SearchAsync()
        );
    }

    [BrowserFact]
    public async Task Pages_are_in_the_address_too_and_together_show_every_quote_once()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/");
        var ids = new List<string?>();
        for (var page = 1; ; page++)
        {
            await Expect(window.Page.Locator(".pager")).ToContainTextAsync($"Page {page} of");
            await window.SettledAsync();
            foreach (var article in await window.Quotes.AllAsync())
            {
                ids.Add(await article.GetAttributeAsync("data-quote"));
            }

            var next = window.Page.GetByRole(AriaRole.Link, new() { Name = "Next" });
            if (await next.CountAsync() == 0)
            {
                break;
            }

            await next.ClickAsync();
        }

        Assert.Equal(Seeds.Quotes.Select(quote => quote.Id).Order(), ids.Order());
        Assert.Equal($"?page={(s_all + 19) / 20}", await window.SearchAsync());
    }

    [BrowserFact]
    public async Task A_filter_is_taken_back_by_its_mark_and_all_at_once()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/?platform=Telegram&kind=fragment&from=2024-01-26");

        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Remove filter Fragments" }).ClickAsync();
        await window.FoundAsync(
            Seeds.Quotes.On(Platform.Telegram).Count(quote => quote.Date >= new DateOnly(2024, 1, 26))
        );
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Clear all" }).ClickAsync();
        await window.FoundAsync(s_all);
    }
}
