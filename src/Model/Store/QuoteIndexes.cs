namespace SeedsSdk.Store;

/// <summary>The quotes of a corpus by day and by platform, from the directories alone. Made when they are first asked for.</summary>
internal sealed class QuoteIndexes(CorpusStore store)
{
    private DayIndex? _byDay;
    private Dictionary<Platform, ItemList<Quote>>? _byPlatform;

    public QuoteRange Between(DateOnly first, DateOnly last)
    {
        var index = _byDay ?? Once.Set(ref _byDay, Days());
        var start = index.CountBefore(first.DayNumber);
        var end = index.CountBefore(last.DayNumber + 1);
        return new QuoteRange(store.Quotes, index.Quotes, start, Math.Max(end - start, 0));
    }

    public ItemList<Quote>? On(Platform platform) =>
        (_byPlatform ?? Once.Set(ref _byPlatform, Platforms())).GetValueOrDefault(platform);

    private DayIndex Days()
    {
        // The day in the upper half, the ordinal in the lower: sorted by day, and within a day in document order.
        var keys = new List<long>(store.Quotes.Count);
        foreach (var page in store.Order.Pages)
        {
            var directory = page.Directory();
            for (var quote = 0; quote < page.Quotes; quote++)
            {
                if (directory.DayOf(directory.StatementOf(quote)) is > 0 and var day)
                {
                    keys.Add(((long)(day - 1) << 32) | (uint)store.Order.OrdinalOfQuote(page, quote));
                }
            }
        }

        keys.Sort();
        var (days, quotes) = (new int[keys.Count], new int[keys.Count]);
        for (var i = 0; i < days.Length; i++)
        {
            (days[i], quotes[i]) = ((int)(keys[i] >> 32), (int)keys[i]);
        }

        return new DayIndex(days, quotes);
    }

    private Dictionary<Platform, ItemList<Quote>> Platforms()
    {
        var found = new Dictionary<Platform, List<int>>();
        foreach (var page in store.Order.Pages)
        {
            var directory = page.Directory();
            var lists = new List<int>?[page.Platforms().Length + 1];
            for (var quote = 0; quote < page.Quotes; quote++)
            {
                var platform = directory.PlatformOf(directory.StatementOf(quote));
                if (platform > 0)
                {
                    (lists[platform] ??= ListOf(found, page.Platforms()[platform - 1])).Add(
                        store.Order.OrdinalOfQuote(page, quote)
                    );
                }
            }
        }

        var byPlatform = new Dictionary<Platform, ItemList<Quote>>();
        foreach (var (platform, quotes) in found)
        {
            quotes.Sort();
            byPlatform.Add(platform, new ItemList<Quote>(store.Quotes, [.. quotes]));
        }

        return byPlatform;
    }

    private static List<int> ListOf(Dictionary<Platform, List<int>> found, Platform platform)
    {
        if (!found.TryGetValue(platform, out var list))
        {
            found.Add(platform, list = []);
        }

        return list;
    }

    /// <param name="Days">Sorted.</param>
    /// <param name="Quotes">The quote of each day.</param>
    private sealed record DayIndex(int[] Days, int[] Quotes)
    {
        public int CountBefore(int day)
        {
            var (low, high) = (0, Days.Length);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = Days[middle] < day ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
