using static Microsoft.Playwright.Assertions;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>Each quote stands beside what it rests on.</summary>
[Collection(OneSite.Name)]
public sealed class EvidenceTests(Site site)
{
    [BrowserFact]
    public async Task The_mark_is_on_exactly_the_quoted_words_and_the_place_is_theirs()
    {
        await using var window = await site.OpenAsync();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var page = 1; page <= (Seeds.Quotes.Count + 19) / 20; page++)
        {
            await window.GoAsync($"/?order=report&page={page}");
            var shown = await window.Quotes.EvaluateAllAsync<string[][]>(
                """
                (articles) => articles.map((article) => [
                  article.dataset.quote,
                  ...["mark", ".place a", "blockquote"].map((part) => article.querySelector(part).textContent),
                ])
                """
            );
            foreach (var (id, mark, place, words) in shown.Select(one => (one[0], one[1], one[2], one[3])))
            {
                var quote = Seeds.Quotes[id];

                Assert.Equal(quote.Verbatim, mark);
                Assert.Equal(quote.Span.ToString(), place);
                Assert.Equal($"“{quote.Text}”", words);
                seen.Add(id);
            }
        }

        Assert.Equal(Seeds.Quotes.Count, seen.Count);
    }

    [BrowserFact]
    public async Task The_whole_paragraph_is_one_press_away()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/?order=report&report=coalition-talks&actor=qais-al-khazali");
        var article = window.Quotes.First;
        var quote = Seeds.Quotes[(await article.GetAttributeAsync("data-quote"))!];
        var paragraph = quote.Report.Text.AsString().Split('\n')[quote.Span.Line - 1];

        await Expect(article.Locator(".paragraph")).Not.ToHaveTextAsync(paragraph);
        await article.GetByText("Whole paragraph").ClickAsync();

        Assert.Equal(paragraph, await article.Locator(".paragraph").TextContentAsync());
        Assert.Equal(quote.Verbatim, await article.Locator("mark").TextContentAsync());
    }

    [BrowserFact]
    public async Task The_place_leads_to_the_report_as_it_was_written()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/?report=diyala-attack&order=report");

        await window.Quotes.First.Locator(".place a").ClickAsync();
        await window.Page.WaitForURLAsync("**/text*");

        Assert.Equal(Seeds.Reports.DiyalaAttack.Text.AsString(), await window.Page.Locator("body").TextContentAsync());
    }

    [BrowserFact]
    public async Task Note_cue_and_confidence_stand_there()
    {
        await using var window = await site.OpenAsync();
        var quote = Seeds.Actors.QaisAlKhazali.Quotes.First(one => one.Citation?.Text is not null);
        await window.GoAsync($"/?actor=qais-al-khazali&report={quote.Report.Id}");

        var evidence = window.Page.Locator($"[data-quote=\"{quote.Id}\"] dl");

        await Expect(evidence).ToContainTextAsync(quote.Citation!.ToString());
        await Expect(evidence).ToContainTextAsync($"“{quote.Attribution.Cue}”");
        await Expect(evidence)
            .ToContainTextAsync($"rule {quote.Attribution.Rule}, confidence {quote.Attribution.Confidence * 100:0} %");
    }
}
