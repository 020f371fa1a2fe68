using SeedsSdk.Store;

namespace SeedsSdk;

/// <summary>
/// Look-ups that would otherwise go through all quotes of a corpus: <c>Seeds.Quotes.On(Platform.Telegram)</c>. Those of one
/// actor or one report are properties of it. The first look-up makes the index.
/// </summary>
public static class QuoteLookups
{
    /// <summary>The quotes of statements made in a range of days, by day and within a day in document order.</summary>
    /// <param name="quotes">The quotes of a corpus.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; it belongs to the range.</param>
    /// <returns>Those with a date in the range; empty when <paramref name="last"/> lies before <paramref name="first"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    public static QuoteRange Between(this Catalog<Quote> quotes, DateOnly first, DateOnly last) =>
        Indexes(quotes).Between(first, last);

    /// <summary>The quotes of statements made on a platform, in document order.</summary>
    /// <param name="quotes">The quotes of a corpus.</param>
    /// <param name="platform">Which one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    public static IReadOnlyList<Quote> On(this Catalog<Quote> quotes, Platform platform) =>
        Indexes(quotes).On(platform) ?? (IReadOnlyList<Quote>)[];

    /// <summary>
    /// Quotes by day, the newest first: as <c>OrderByDescending(quote => quote.Date)</c>, which a program has to compile before
    /// its first answer. Within a day in the order given; those without a date come last.
    /// </summary>
    /// <param name="quotes">Of one corpus or several; nothing of it changes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    public static IReadOnlyList<Quote> NewestFirst(this IReadOnlyList<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);

        // A corpus never changes: what was sorted once stays so.
        return quotes is ItemList<Quote> list ? list.Sorted ?? Once.Set(ref list.Sorted, Sort(list)) : Sort(quotes);
    }

    private static IReadOnlyList<Quote> Sort(IReadOnlyList<Quote> quotes)
    {
        // The day counted down in the upper half, the place in the lower.
        var keys = new long[quotes.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var day = quotes[i].Date is { } date ? date.DayNumber : -1;
            keys[i] = ((long)(int.MaxValue - day - 1) << 32) | (uint)i;
        }

        Array.Sort(keys);
        var sorted = new Quote[keys.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = quotes[(int)keys[i]];
        }

        return Array.AsReadOnly(sorted);
    }

    private static QuoteIndexes Indexes(Catalog<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return ((QuoteSource)((IHasItems<Quote>)quotes).Items).Store.Indexes;
    }
}
