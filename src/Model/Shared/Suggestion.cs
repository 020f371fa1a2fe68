namespace SeedsSdk.Shared;

/// <summary>What somebody may have meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest of the ids by edit distance, the first of equals; null when none is near.</summary>
    public static string? Nearest(string key, IEnumerable<string> ids)
    {
        string? nearest = null;
        var best = Math.Max(2, key.Length / 3) + 1;
        foreach (var id in ids)
        {
            if (
                Math.Abs(id.Length - key.Length) < best
                && EditDistance.Between(key, id) is var distance
                && distance < best
            )
            {
                best = distance;
                nearest = id;
            }
        }

        return nearest;
    }
}
