using SeedsSdk;

namespace WebApi.Queries;

/// <summary>In which order quotes come. Each is total and always the same, so that no quote is on two pages or on none.</summary>
internal enum QuoteOrder
{
    Newest,
    Oldest,
    Report,
}

internal static class QuoteOrders
{
    public static QuoteOrder Order(this Asked asked, string? value) =>
        asked.Choice(
            "order",
            value,
            QuoteOrder.Newest,
            ("newest", QuoteOrder.Newest),
            ("oldest", QuoteOrder.Oldest),
            ("report", QuoteOrder.Report)
        );

    /// <summary>By day with those of no day last, or as one reads the reports. Within a day in document order.</summary>
    public static IReadOnlyList<Quote> In(this IReadOnlyList<Quote> quotes, QuoteOrder order) =>
        order switch
        {
            QuoteOrder.Newest => quotes.NewestFirst(),
            QuoteOrder.Oldest => [.. quotes.OrderBy(quote => quote.Date ?? DateOnly.MaxValue)],
            _ =>
            [
                .. quotes.OrderBy(quote => quote.Report.Id, StringComparer.Ordinal).ThenBy(quote => quote.Span.Start),
            ],
        };
}
