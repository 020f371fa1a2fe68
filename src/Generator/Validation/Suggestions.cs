using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>"Did you mean …?"</summary>
internal static class Suggestions
{
    /// <summary>The half sentence for a word that was found to be meant; nothing for none.</summary>
    public static string Meaning(string word) => word.Length == 0 ? "" : $" (did you mean '{word}'?)";

    /// <summary>The closest of the known words as a half sentence, or nothing when none is close.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        var closest = known
            .Select(candidate => (Word: candidate, Distance: EditDistance.Between(word, candidate)))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return
            closest.Word is not null && closest.Distance <= Math.Max(1, Math.Max(word.Length, closest.Word.Length) / 3)
            ? Meaning(closest.Word)
            : "";
    }
}
