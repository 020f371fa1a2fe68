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

    /// <summary>By the directories alone: no quote is made before somebody asks for it.</summary>
    private static IReadOnlyList<Quote> Sort(ItemList<Quote> quotes)
    {
        var order = ((QuoteSource)quotes.Source).Store.Order;
        var days = new int[quotes.Count];
        QuoteStretch stretch = default;
        DirectoryReader directory = default;
        for (var i = 0; i < days.Length; i++)
        {
            var ordinal = quotes.OrdinalAt(i);
            if (!stretch.Has(ordinal))
            {
                stretch = order.QuotesAround(ordinal);
                directory = stretch.Page.Directory();
            }

            days[i] = directory.DayOf(directory.StatementOf(stretch.PlaceOf(ordinal)));
        }

        var places = DayOrder.NewestFirst(days);
        var ordinals = new int[places.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = quotes.OrdinalAt(places[i]);
        }

        return new ItemList<Quote>(quotes.Source, ordinals);
    }

    private static IReadOnlyList<Quote> Sort(IReadOnlyList<Quote> quotes)
    {
        var days = new int[quotes.Count];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = quotes[i].Date is { } date ? date.DayNumber + 1 : 0;
        }

        return Array.AsReadOnly(Array.ConvertAll(DayOrder.NewestFirst(days), place => quotes[place]));
    }

    private static QuoteIndexes Indexes(Catalog<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return ((QuoteSource)((IHasItems<Quote>)quotes).Items).Store.Indexes;
    }
}
