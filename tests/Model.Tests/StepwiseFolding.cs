using System.Globalization;
using System.Text;
using SeedsSdk.Shared;

namespace SeedsSdk.Model.Tests;

/// <summary>The rules of folding one after the other, as plainly as they can be written: what the fast way must give.</summary>
internal static class StepwiseFolding
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

    public static List<string> Words(string name)
    {
        var words = new List<string>();
        var articles = new List<string>();
        foreach (var word in Letters(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < parts.Length; i++)
            {
                var known = i + 1 < parts.Length ? NameWords.ArticlesBeforeHyphen : NameWords.Articles;
                (known.Contains(parts[i]) ? articles : words).Add(WithoutDoubles(parts[i]));
            }
        }

        if (words.Count > 1 && words[0] is "the")
        {
            words.RemoveAt(0);
        }

        return words.Count > 0 ? words : articles;
    }

    public static string Skeleton(string word)
    {
        word = word is "mohd" or "md" or "muh" ? "muhamad" : word;
        foreach (var (written, letter) in Classes)
        {
            word = word.Replace(written, letter, StringComparison.Ordinal);
        }

        var skeleton = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = word[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'y';
            if (i == 0)
            {
                var isW = word[0] == 'u' && word.Length > 1 && word[1] is 'a' or 'e' or 'i';
                skeleton.Append(
                    isW ? 'w'
                    : word[0] is 'w' or 'y' || !isVowel ? word[0]
                    : 'a'
                );
            }
            else if (!isVowel && skeleton[^1] != word[i])
            {
                skeleton.Append(word[i]);
            }
        }

        return skeleton.Length > 2 && skeleton[^1] == 'h'
            ? skeleton.ToString(0, skeleton.Length - 1)
            : skeleton.ToString();
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder();
        foreach (var original in name)
        {
            var c = original is >= '\uFF01' and <= '\uFF5E' ? (char)(original - 0xFEE0) : original;
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (
                Apostrophes.Is(c)
                || ".()[]{}\"“”„«»".Contains(c)
                || category
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.Format
                        or UnicodeCategory.ModifierLetter
            )
            {
                continue;
            }

            letters.Append(
                LatinLetters.WithoutMarks(c) is { } plain ? plain
                : char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c).ToString()
                : c == '&' ? " and "
                : category == UnicodeCategory.DashPunctuation ? "-"
                : " "
            );
        }

        return letters.ToString();
    }

    private static string WithoutDoubles(string word) =>
        string.Concat(word.Where((c, i) => i == 0 || word[i - 1] != c || !char.IsLetter(c)));
}
