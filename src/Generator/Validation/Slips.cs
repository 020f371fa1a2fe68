using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Slips of the pen within names: one letter left out, put in, wrong, or two in each other's place, in one part. What
/// makes another name as often as a misspelt one is none: 1. at either end of a part (Karim, Karimi; Hansen, Jansen);
/// 2. one vowel for another (Jamal, Jamil), or any letter in a name of one part (Chicago, Chicano); 3. between two given names that there are (Karim, Kasim); 4. with figures.
/// </summary>
internal static class Slips
{
    /// <summary>In letters: shorter parts are alike too often.</summary>
    public const int Shortest = 4;

    /// <summary>For a name of one part, which nothing else supports.</summary>
    public const int ShortestAlone = 6;

    /// <param name="a">Folded parts of a name.</param>
    /// <param name="b">Those of the other.</param>
    public static bool AreOneSlipApart(string[] a, string[] b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        var differs = -1;
        for (var i = 0; i < a.Length; i++)
        {
            if (!string.Equals(a[i], b[i], StringComparison.Ordinal))
            {
                if (differs >= 0)
                {
                    return false;
                }

                differs = i;
            }
        }

        return differs >= 0
            && Math.Max(a[differs].Length, b[differs].Length) >= (a.Length == 1 ? ShortestAlone : Shortest)
            && IsSlip(a[differs], b[differs], isAlone: a.Length == 1)
            && !(IsInUse(a[differs]) && IsInUse(b[differs]));
    }

    private static bool IsInUse(string name) =>
        GivenNames.PronounOf(name) is not null || CommonNames.Contains(NamePart.SkeletonOf(name));

    private static bool IsSlip(string a, string b, bool isAlone) =>
        AreAlike(a, b, isAlone) && !a.Any(char.IsDigit) && !b.Any(char.IsDigit);

    private static bool AreAlike(string a, string b, bool isAlone)
    {
        if (a.Length > b.Length)
        {
            (a, b) = (b, a);
        }

        if (b.Length - a.Length > 1)
        {
            return false;
        }

        var start = 0;
        while (start < a.Length && a[start] == b[start])
        {
            start++;
        }

        var end = 0;
        while (end < a.Length - start && a[a.Length - 1 - end] == b[b.Length - 1 - end])
        {
            end++;
        }

        if (start == 0 || end == 0)
        {
            return IsSwap(a, b, start, end);
        }

        var left = a.Length - start - end;
        return a.Length < b.Length
            ? left == 0
            : (left == 1 && !isAlone && !(IsVowel(a[start]) && IsVowel(b[start]))) || IsSwap(a, b, start, end);
    }

    private static bool IsSwap(string a, string b, int start, int end) =>
        a.Length == b.Length && a.Length - start - end == 2 && a[start] == b[start + 1] && a[start + 1] == b[start];

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
