using System.Text;

namespace SeedsSdk.Shared;

/// <summary>
/// Whether two full names are transliterations of one: the same parts in the same order, each with the same consonants
/// and with vowels that are written for each other. Stricter than <see cref="NameFolding.Matches"/>, which says who may be
/// meant: here a wrong "yes" makes two people one. Hassan and Hussein, Jamal and Jamil, Nasr and Nasir are two.
/// </summary>
/// <remarks>
/// The rules for a part: 1. q, k and c, kh and h, gh and g, dh, th and sh, ch, dj and j, ph and f, v and w are one consonant
/// each; 2. i and y, o, u and w, ai, ay, ei and ey are one vowel each; 3. e is written for a and i, behind the first syllable
/// for u too (Mohammed, Yousef); 4. no vowel is left out; 5. a final h is none (Fatimah).
/// </remarks>
internal static class NameVariants
{
    private static readonly (string Written, char Letter)[] s_consonants =
    [
        ("tch", 'c'),
        ("dj", 'j'),
        ("kh", 'h'),
        ("gh", 'g'),
        ("dh", 'd'),
        ("th", 't'),
        ("sh", 'c'),
        ("ch", 'c'),
        ("ph", 'f'),
        ("q", 'k'),
    ];

    public static bool AreOne(string a, string b)
    {
        var (left, right) = (NameFolding.FoldToWords(a), NameFolding.FoldToWords(b));
        if (string.Concat(left) == string.Concat(right))
        {
            return true; // Nizamuddin, Nizam-ud-Din
        }

        var (first, second) = (FoldedName.Of(a).Parts, FoldedName.Of(b).Parts);
        return first.Length > 1
            && first.Length == second.Length
            && left.Count(NameWords.Particles.Contains) == right.Count(NameWords.Particles.Contains)
            && first.Zip(second, (x, y) => x.Text == y.Text || AreSpellings(x.Text, y.Text)).All(same => same);
    }

    private static bool AreSpellings(string a, string b)
    {
        var (left, right) = (Syllables(a), Syllables(b));
        return left.Count == right.Count
            && left.Select((syllable, i) => AreAlike(syllable, right[i], isFirst: i <= 1)).All(same => same);
    }

    /// <summary>The consonants of a part, each with the vowels behind it; vowels in front stand behind none.</summary>
    private static List<(char Consonant, string Vowels)> Syllables(string part)
    {
        var letters = Letters(part);
        var syllables = new List<(char Consonant, string Vowels)>();
        var vowels = new StringBuilder();
        var consonant = '\0';
        foreach (var letter in letters)
        {
            if (letter is 'a' or 'e' or 'i' or 'u')
            {
                if (vowels.Length == 0 || vowels[vowels.Length - 1] != letter)
                {
                    vowels.Append(letter);
                }
            }
            else
            {
                syllables.Add((consonant, vowels.ToString()));
                vowels.Clear();
                consonant = letter;
            }
        }

        syllables.Add((consonant, vowels.ToString()));
        return syllables;
    }

    private static string Letters(string part)
    {
        foreach (var (written, letter) in s_consonants)
        {
            part = part.Replace(written, letter.ToString());
        }

        var letters = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            letters.Append(
                part[i] switch
                {
                    'o' => 'u',
                    'w' when i > 0 => 'u',
                    'v' when i > 0 => 'u',
                    'y' when i > 0 => 'i',
                    'v' => 'w',
                    var other => other,
                }
            );
        }

        if (letters.Length > 3 && letters[letters.Length - 1] == 'h')
        {
            letters.Length--;
        }

        // God's name takes the vowel of the case before it: Hizballah, Hezbollah, Abdullah.
        var end = letters.Length - 3;
        if (end > 1 && letters[end] is 'u' or 'e' or 'a' && letters.ToString(end, 3) is "ula" or "ela" or "ala")
        {
            letters[end] = 'a';
        }

        return letters.ToString();
    }

    private static bool AreAlike((char Consonant, string Vowels) a, (char Consonant, string Vowels) b, bool isFirst)
    {
        if (a.Consonant != b.Consonant)
        {
            return false;
        }

        var (left, right) = (Diphthong(a.Vowels), Diphthong(b.Vowels));
        return left.Length == right.Length
            && left.Zip(right, (x, y) => x == y || IsWrittenFor(x, y, isFirst) || IsWrittenFor(y, x, isFirst))
                .All(same => same);
    }

    /// <summary>ai, ei, ae: one sound, which e is written for as well, a not.</summary>
    private static string Diphthong(string vowels) => vowels.Replace("ai", "y").Replace("ei", "y").Replace("ae", "y");

    private static bool IsWrittenFor(char e, char vowel, bool isFirst) => e == 'e' && (vowel != 'u' || !isFirst);
}
