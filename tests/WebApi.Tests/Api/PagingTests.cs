namespace SeedsSdk.WebApi.Tests.Api;

/// <summary>No quote is lost between pages, none stands on two, and the order is the one that was asked for.</summary>
public sealed class PagingTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("newest", 1)]
    [InlineData("newest", 7)]
    [InlineData("newest", 100)]
    [InlineData("oldest", 7)]
    [InlineData("report", 7)]
    public async Task Each_quote_is_on_one_page(string order, int size)
    {
        var ids = await app.QuoteIdsAsync($"order={order}", size);

        Assert.Equal(Seeds.Quotes.Select(quote => quote.Id).Order(), ids.Order());
    }

    [Fact]
    public async Task The_newest_come_first_and_within_a_day_as_the_reports_have_them()
    {
        var expected = Seeds
            .Quotes.OrderByDescending(quote => quote.Date ?? DateOnly.MinValue)
            .Select(quote => quote.Id);

        Assert.Equal(expected, await app.QuoteIdsAsync(""));
    }

    [Fact]
    public async Task The_oldest_come_first_and_those_without_a_day_last()
    {
        var expected = Seeds.Quotes.OrderBy(quote => quote.Date ?? DateOnly.MaxValue).Select(quote => quote.Id);

        Assert.Equal(expected, await app.QuoteIdsAsync("order=oldest", size: 9));
    }

    [Fact]
    public async Task As_in_the_reports_is_the_order_of_the_corpus()
    {
        Assert.Equal(Seeds.Quotes.Select(quote => quote.Id), await app.QuoteIdsAsync("order=report", size: 9));

        // The look-up by day, which comes in another order, is put back.
        Assert.Equal(
            Seeds.Quotes.Where(quote => quote.Date is not null).Select(quote => quote.Id),
            await app.QuoteIdsAsync("order=report&from=1900-01-01")
        );
    }

    [Fact]
    public async Task A_page_says_where_it_is()
    {
        var page = await app.GetAsync("/api/quotes?size=30&page=3");

        Assert.Equal(Seeds.Quotes.Count, page.GetProperty("total").GetInt32());
        Assert.Equal(3, page.GetProperty("page").GetInt32());
        Assert.Equal((Seeds.Quotes.Count + 29) / 30, page.GetProperty("pages").GetInt32());
        Assert.Equal(Seeds.Quotes.Count - 60, page.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(int.MaxValue)]
    public async Task Behind_the_last_page_there_is_nothing(int number)
    {
        var page = await app.GetAsync($"/api/quotes?size=100&page={number}");

        Assert.Equal(Seeds.Quotes.Count, page.GetProperty("total").GetInt32());
        Assert.Equal(0, page.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("statements")]
    [InlineData("actors")]
    [InlineData("reports")]
    public async Task Other_lists_are_whole_over_their_pages_too(string list)
    {
        var expected = list switch
        {
            "statements" => Seeds.Quotes.Select(quote => quote.Statement.Id).Distinct(),
            "actors" => Seeds.Actors.Select(actor => actor.Id),
            _ => Seeds.Reports.Select(report => report.Id),
        };

        var ids = new List<string>();
        for (var page = 1; page <= 50; page++)
        {
            ids.AddRange(App.Ids(await app.GetAsync($"/api/{list}?size=1&page={page}")));
        }

        Assert.Equal(expected.Order(), ids.Order());
    }
}
