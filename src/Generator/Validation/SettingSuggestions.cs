using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>What a key of <c>.editorconfig</c> was meant for.</summary>
internal static class SettingSuggestions
{
    /// <summary>In letters that differ.</summary>
    private const int Near = 3;

    /// <param name="id">In upper case.</param>
    public static string ForRule(string id)
    {
        var near = Rules.All.Select(rule => rule.Id).Where(known => IsSlip(id, known)).ToArray();
        return near.Length == 1 ? Suggestions.Meaning(near[0]) : "";
    }

    /// <param name="key">A whole key: "seeds_supress.seed0202".</param>
    /// <param name="known">The beginnings of keys, and those without a rule.</param>
    public static string ForKey(string key, IReadOnlyList<string> known)
    {
        var dot = key.IndexOf('.');
        var start = dot < 0 ? key : key.Substring(0, dot + 1);
        var nearest = known
            .Select(word => (Word: word, Distance: EditDistance.Between(start, word)))
            .OrderBy(word => word.Distance)
            .First();
        return nearest.Distance > Near ? ""
            : dot < 0 ? Suggestions.Meaning(nearest.Word)
            : Suggestions.Meaning(nearest.Word + key.Substring(dot + 1).ToUpperInvariant());
    }

    /// <summary>One digit left out, put in or wrong, or two in each other's place.</summary>
    private static bool IsSlip(string id, string known) =>
        EditDistance.Between(id, known) switch
        {
            1 => id.Length != known.Length,
            2 => id.Length == known.Length && IsSwap(id, known),
            _ => false,
        };

    /// <summary>Two neighbors in each other's place, and the rest the same.</summary>
    private static bool IsSwap(string a, string b)
    {
        var first = a.Zip(b, (x, y) => x == y).TakeWhile(same => same).Count();
        return first + 1 < a.Length
            && a[first] == b[first + 1]
            && a[first + 1] == b[first]
            && string.CompareOrdinal(a, first + 2, b, first + 2, a.Length) == 0;
    }
}
