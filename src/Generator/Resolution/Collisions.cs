namespace SeedsSdk.Generator.Resolution;

/// <summary>Names that are not unique.</summary>
internal static class Collisions
{
    /// <summary>Each group of equal names by their indexes, in the order in which they were met.</summary>
    public static List<int[]> In(IReadOnlyList<string> names, StringComparer comparer)
    {
        var groups = new Dictionary<string, List<int>>(comparer);
        var firsts = new Dictionary<string, int>(names.Count, comparer);
        for (var i = 0; i < names.Count; i++)
        {
            if (!firsts.TryGetValue(names[i], out var first))
            {
                firsts.Add(names[i], i);
            }
            else if (groups.TryGetValue(names[i], out var group))
            {
                group.Add(i);
            }
            else
            {
                groups.Add(names[i], [first, i]);
            }
        }

        return groups.Values.OrderBy(group => group[0]).Select(group => group.ToArray()).ToList();
    }
}
