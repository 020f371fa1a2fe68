namespace SeedsSdk.Shared;

/// <summary>
/// How alike two words sound: the cheapest way from one spelling to the other (Needleman and Wunsch 1970, with the costs of
/// <see cref="LetterCosts"/>), held against how much there is to hear.
/// </summary>
internal static class SpellingDistance
{
    /// <summary>What is longer is no part of a name; it is alike only if it is the same.</summary>
    private const int LongestWord = 72;

    /// <summary>Of a vowel, beside 100 for a consonant.</summary>
    private const int VowelMass = 35;

    /// <summary>Spellings differ in vowels and in the middle; another first consonant is mostly another name.</summary>
    private const int OtherInitial = 20;

    /// <summary>First sounds this far apart are others.</summary>
    private const int OtherInitialFrom = 46;

    /// <summary>Two neighbours in the other order: Ihsan, Ahsan has none; Fadl, Fald has.</summary>
    private const int Swap = 60;

    /// <summary>From 0, nothing in common, to 100, the same sounds; the same in both directions. Allocates nothing.</summary>
    public static int Alike(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return 100;
        }

        var mass = (Mass(a) + Mass(b)) / 2;
        if (a.Length > LongestWord || b.Length > LongestWord || mass == 0)
        {
            return 0;
        }

        var other = LetterCosts.Between(a[0], b[0]) >= OtherInitialFrom ? OtherInitial : 0;
        return Math.Max(0, 100 - other - (100 * Cost(a, b) / mass));
    }

    private static int Mass(string sounds)
    {
        var mass = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            mass += LetterCosts.IsVowel(sounds[i]) ? VowelMass : 100;
        }

        return mass;
    }

    private static int Cost(string a, string b)
    {
        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        var before = rows.Slice(0, LongestWord + 1);
        var above = rows.Slice(LongestWord + 1, LongestWord + 1);
        var row = rows.Slice(2 * (LongestWord + 1));
        above[0] = 0;
        for (var j = 1; j <= b.Length; j++)
        {
            above[j] = above[j - 1] + Lack(b, j - 1);
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = above[0] + Lack(a, i - 1);
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(above[j] + Lack(a, i - 1), row[j - 1] + Lack(b, j - 1));
                cost = Math.Min(cost, above[j - 1] + LetterCosts.Between(a[i - 1], b[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + Swap);
                }

                row[j] = cost;
            }

            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[b.Length];
    }

    /// <summary>A final h is not heard; what follows a last -i makes another name: Karim, Karimi.</summary>
    private static int Lack(string word, int i) =>
        i != word.Length - 1 ? LetterCosts.Of(word[i])
        : word[i] == 'h' ? 5
        : word[i] == 'i' ? 60
        : LetterCosts.Of(word[i]);
}
