namespace SeedsSdk.Store;

/// <summary>
/// Sorts by day: by counting, a digit after the other from the last (radix sort; Knuth, The Art of Computer Programming 3,
/// 5.2.5). A comparing sort of the run time would have to be compiled at the start of every program.
/// </summary>
internal static class DayOrder
{
    /// <summary>Two digits of so many bits hold every <see cref="DateOnly.DayNumber"/>.</summary>
    private const int DigitBits = 11;
    private const int LastDigit = (1 << DigitBits) - 1;

    /// <param name="days">The number of each day and one; 0 where there is none.</param>
    /// <returns>Their places, the newest day first, within a day as given; those without a day last.</returns>
    public static int[] NewestFirst(int[] days)
    {
        var places = new int[days.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        return ByDigit(ByDigit(places, days, 0), days, DigitBits);
    }

    private static int[] ByDigit(int[] places, int[] days, int shift)
    {
        // From the highest digit to the lowest.
        var starts = new int[LastDigit + 2];
        foreach (var day in days)
        {
            starts[LastDigit - ((day >> shift) & LastDigit) + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var sorted = new int[places.Length];
        foreach (var place in places)
        {
            sorted[starts[LastDigit - ((days[place] >> shift) & LastDigit)]++] = place;
        }

        return sorted;
    }
}
