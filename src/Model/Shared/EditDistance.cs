namespace SeedsSdk.Shared;

/// <summary>How many letters differ between two words (Levenshtein 1966), case ignored.</summary>
internal static class EditDistance
{
    /// <summary>In characters. Longer words are nobody's misspelling: their distance is <see cref="int.MaxValue"/>.</summary>
    private const int LongestWord = 256;

    public static int Between(string a, string b)
    {
        if (a.Length > LongestWord || b.Length > LongestWord)
        {
            return int.MaxValue;
        }

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
                (diagonal, row[j]) = (row[j], cost);
            }
        }

        return row[b.Length];
    }
}
