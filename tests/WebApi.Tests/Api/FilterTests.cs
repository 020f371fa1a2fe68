namespace SeedsSdk.WebApi.Tests.Api;

/// <summary>Each filter finds what a walk over all quotes finds by hand.</summary>
public sealed class FilterTests(App app) : IClassFixture<App>
{
    public static TheoryData<string, Func<Quote, bool>> Filters =>
        new()
        {
            { "actor=qais-al-khazali", quote => quote.IsBy(Seeds.Actors.QaisAlKhazali) },
            { "actor=Kais+al-Khazaly", quote => quote.IsBy(Seeds.Actors.QaisAlKhazali) },
            { "actor=none", quote => quote.Speakers.Count == 0 },
            { "platform=Telegram", quote => quote.Platform == Platform.Telegram },
            { "platform=twitter", quote => quote.Platform == Platform.X },
            { "platform=none", quote => quote.Platform is null },
            { "platform=Weibo", _ => false },
            { "q=!!!", _ => false },
            { "report=diyala-attack", quote => quote.Report == Seeds.Reports.DiyalaAttack },
            { "report=2022-01-23-diyala-attack", quote => quote.Report == Seeds.Reports.DiyalaAttack },
            { "kind=direct", quote => quote.Kind == QuoteKind.Direct },
            { "kind=FRAGMENT", quote => quote.Kind == QuoteKind.Fragment },
            { "from=2024-01-26", quote => quote.Date >= new DateOnly(2024, 1, 26) },
            { "to=2024-01-25", quote => quote.Date <= new DateOnly(2024, 1, 25) },
            { "from=2024-01-25&to=2024-01-25", quote => quote.Date == new DateOnly(2024, 1, 25) },
            {
                "actor=qais-al-khazali&platform=telegram&kind=fragment&from=2023-01-01&report=coalition-talks&q=the",
                quote =>
                    quote.IsBy(Seeds.Actors.QaisAlKhazali)
                    && quote.Platform == Platform.Telegram
                    && quote.Kind == QuoteKind.Fragment
                    && quote.Date > new DateOnly(2023, 1, 1)
                    && quote.Report == Seeds.Reports.CoalitionTalks
                    && quote.Text.Contains("the ", StringComparison.OrdinalIgnoreCase)
            },
            { "q=&actor=&report=&platform=&kind=&from=&to=&order=", _ => true },
        };

    [Theory]
    [MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public async Task A_filter_finds_what_a_walk_finds(string query, Func<Quote, bool> isMeant)
    {
        var expected = Seeds.Quotes.Where(isMeant).Select(quote => quote.Id);

        Assert.Equal(expected, await app.QuoteIdsAsync(query + "&order=report"));
    }

    [Theory]
    [MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public async Task Statements_are_those_of_the_quotes(string query, Func<Quote, bool> isMeant)
    {
        var expected = Seeds.Quotes.Where(isMeant).Select(quote => quote.Statement.Id).Distinct().ToList();

        var statements = await app.GetAsync($"/api/statements?{query}&order=report&size=100");
        var timeline = await app.GetAsync($"/api/timeline?{query}");

        Assert.Equal(expected, App.Ids(statements));
        Assert.Equal(expected.Count, timeline.GetProperty("statements").GetInt32());
    }

    [Theory]
    [InlineData("resist", "resistance")]
    [InlineData("RESISTANCE", "resistance")]
    [InlineData("résistance", "resistance")]
    [InlineData("occupation's", "occupation's")]
    [InlineData("occupations", "occupation's")]
    [InlineData("force+language", "language of force")]
    public async Task Words_are_found_by_how_they_begin_whatever_their_case_and_marks(string typed, string found)
    {
        var expected = Seeds.Quotes.Where(quote => quote.Text.Contains(found, StringComparison.OrdinalIgnoreCase));

        var ids = await app.QuoteIdsAsync(
            $"q={Uri.EscapeDataString(typed).Replace("%2B", "+", StringComparison.Ordinal)}"
        );

        Assert.NotEmpty(ids);
        Assert.Superset(expected.Select(quote => quote.Id).ToHashSet(), ids.ToHashSet());
    }

    [Theory]
    [InlineData("sistance")]
    [InlineData("force+harbor")]
    [InlineData("resistancex")]
    public async Task Words_that_no_quote_has_find_nothing(string typed) =>
        Assert.Empty(await app.QuoteIdsAsync($"q={typed}"));
}
