using System.Text;

namespace SeedsSdk.Shared;

/// <summary>
/// What stays the same when an Arabic, Persian or similar name is written in Latin letters by different people: its
/// consonants, and these only by class. The rules:
/// 1. what one letter of the original is written with becomes one letter: kh h; sh, ch, tch s'; gh, q, k, c, g k; dh, z d;
///    th t; dj j; ph f; p b; v w; x ks;
/// 2. a vowel at the front is "a", whichever it is (Umar, Omar), but ou and u before a vowel are w (Ouahid, Wahid);
/// 3. all other vowels go, and with them w and y, which are as often written as vowels (Uways, Awes);
/// 4. equal neighbours are one, and an h at the end goes (Fatima, Fatimah), unless hardly anything were left.
/// Short forms that everybody writes are spelt out first: Mohd.
/// </summary>
internal static class NameSkeleton
{
    private static readonly (string Written, string Class)[] Classes =
    [
        ("tch", "S"),
        ("dj", "j"),
        ("kh", "H"),
        ("gh", "k"),
        ("dh", "d"),
        ("th", "t"),
        ("sh", "S"),
        ("ch", "S"),
        ("ph", "f"),
        ("ou", "u"),
        ("q", "k"),
        ("c", "k"),
        ("g", "k"),
        ("x", "ks"),
        ("z", "d"),
        ("v", "w"),
        ("p", "b"),
        ("H", "h"),
    ];

    /// <summary>The skeleton of one folded word.</summary>
    public static string Of(string word)
    {
        word = word is "mohd" or "md" or "muh" ? "muhamad" : word;
        foreach (var (written, letter) in Classes)
        {
            word = word.Replace(written, letter);
        }

        if (word.Length == 0)
        {
            return word;
        }

        var skeleton = new StringBuilder(word.Length);
        skeleton.Append(First(word));
        for (var i = 1; i < word.Length; i++)
        {
            var c = word[i];
            if (c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'y') && skeleton[skeleton.Length - 1] != c)
            {
                skeleton.Append(c);
            }
        }

        if (skeleton.Length > 2 && skeleton[skeleton.Length - 1] == 'h')
        {
            skeleton.Length--;
        }

        return skeleton.ToString();
    }

    private static char First(string word)
    {
        var vowelNext = word.Length > 1 && word[1] is 'a' or 'e' or 'i';
        return word[0] switch
        {
            'u' when vowelNext => 'w',
            'a' or 'e' or 'i' or 'o' or 'u' => 'a',
            _ => word[0],
        };
    }
}
