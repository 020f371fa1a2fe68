namespace SeedsSdk.Generator.Validation;

/// <summary>Which items of a sequence are in the wrong place: as few as can be.</summary>
internal static class OutOfOrder
{
    /// <summary>Those that the longest rising run of numbers leaves out (patience sorting, Fredman 1975).</summary>
    /// <returns>Each with the next item of that run, or, behind its end, with the last one.</returns>
    public static IEnumerable<(T Item, T Neighbor)> In<T>(T[] items, Func<T, int> number)
    {
        // By length of run: the index of the item that the best run of that length ends with.
        var ends = new List<int>();
        var before = new int[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = number(items[ends[middle]]) < number(items[i]) ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        var isInRun = new bool[items.Length];
        for (var i = ends.Count > 0 ? ends[ends.Count - 1] : -1; i >= 0; i = before[i])
        {
            isInRun[i] = true;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!isInRun[i])
            {
                yield return (items[i], items[Neighbor(items, number, isInRun, i)]);
            }
        }
    }

    /// <summary>The nearest item of the run that shows the order to be wrong.</summary>
    private static int Neighbor<T>(T[] items, Func<T, int> number, bool[] isInRun, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (isInRun[i] && number(items[i]) > number(items[index]))
            {
                return i;
            }
        }

        for (var i = index + 1; i < items.Length; i++)
        {
            if (isInRun[i] && number(items[i]) < number(items[index]))
            {
                return i;
            }
        }

        return index;
    }
}
