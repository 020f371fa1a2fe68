namespace SeedsSdk.Store;

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
            if (Math.Abs(id.Length - key.Length) < best && Distance(key, id) is var distance && distance < best)
            {
                best = distance;
                nearest = id;
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein's, case ignored.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return row[b.Length];
    }
}
