using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Whether two full names of two reports are transliterations of one: the same parts in the same order, each with the
/// same consonants and a first vowel of the same class. Stricter than <see cref="NameFolding.Matches"/>, which answers
/// a question that somebody asked: here a wrong "yes" makes two people one. Hassan and Hussein share their consonants.
/// </summary>
internal static class NameVariants
{
    public static bool AreOne(string a, string b)
    {
        var (left, right) = (NameFolding.FoldToWords(a), NameFolding.FoldToWords(b));
        if (string.Concat(left) == string.Concat(right))
        {
            return true; // Nizamuddin, Nizam-ud-Din
        }

        return left.Count > 1
            && left.Count == right.Count
            && left.Zip(right, (x, y) => x == y || (FirstVowel(x) == FirstVowel(y) && NameFolding.Matches(x, y)))
                .All(same => same);
    }

    /// <summary>a, e and i, y are written for each other, and so are o, u and w; 0 for a part without a vowel.</summary>
    private static int FirstVowel(string part)
    {
        foreach (var c in part)
        {
            switch (c)
            {
                case 'a' or 'e' or 'i' or 'y':
                    return 1;
                case 'o' or 'u' or 'w':
                    return 2;
                default:
                    break;
            }
        }

        return 0;
    }
}
