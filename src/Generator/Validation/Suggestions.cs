namespace SeedsSdk.Generator.Validation;

/// <summary>"Did you mean …?"</summary>
internal static class Suggestions
{
    /// <summary>The closest of the known words as a half sentence, or nothing when none is close.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        var closest = known
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return
            closest.Word is not null && closest.Distance <= Math.Max(1, Math.Max(word.Length, closest.Word.Length) / 3)
            ? $" (did you mean '{closest.Word}'?)"
            : "";
    }

    /// <summary>Levenshtein distance, without regard to case.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > 64)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]);
                var next = Math.Min(Math.Min(row[j], row[j + 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j + 1]) = (row[j + 1], next);
            }
        }

        return row[right.Length];
    }
}
