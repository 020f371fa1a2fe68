using System.Globalization;
using System.Text;

namespace SeedsSdk.Shared;

/// <summary>
/// When two spellings may be one name. Three keys, from narrow to wide; none depends on a culture, on the operating
/// system's tables, or on which of the names comes first.
/// </summary>
/// <remarks>
/// The rules of <see cref="Fold"/>, in their order:
/// 1. letters lose their marks and their case (<see cref="LatinLetters"/>), full-width ones become ordinary;
/// 2. apostrophes of every kind go without a gap: Ka'bi is Kabi; so do full stops and brackets: U.N. is UN;
/// 3. <c>&amp;</c> is "and"; hyphens, slashes, commas and all other punctuation are spaces;
/// 4. an Arabic article goes: before a hyphen in any assimilated form (al-, el-, ul-, ad-, ar-, ash-, ud- …), as a word of
///    its own only as al, el and ul, because "as", "an" and "at" are English words too;
/// 5. "the" goes at the beginning; 6. doubled letters are one.
/// A name of which nothing would be left keeps its articles.
/// </remarks>
internal static class NameFolding
{
    /// <summary>The same for spellings that differ only in what nobody would call another name.</summary>
    public static string Fold(string name) => string.Join(" ", FoldToWords(name));

    /// <summary>
    /// The same for most transliterations of a name, in any order of its parts: each part's consonants by class
    /// (<see cref="NameSkeleton"/>), sorted. Empty for a name of one part: half of all single names would collide.
    /// </summary>
    public static string Skeleton(string name) => FoldedName.Of(name).SkeletonKey;

    /// <summary>
    /// The one place that says whether two names may be one: they fold alike, or are more likely one than two
    /// (<see cref="NameSimilarity"/>). It is a claim about spellings; two men can share a name.
    /// </summary>
    public static bool Matches(string a, string b) =>
        NameSimilarity.Between(FoldedName.Of(a), FoldedName.Of(b)) >= NameSimilarity.Same;

    /// <summary>The words of <see cref="Fold"/>.</summary>
    public static List<string> FoldToWords(string name)
    {
        var words = new List<string>();
        var articles = new List<string>();
        foreach (var word in Letters(name).Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split(['-'], StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < parts.Length; i++)
            {
                var isArticle =
                    i + 1 < parts.Length
                        ? NameWords.ArticlesBeforeHyphen.Contains(parts[i])
                        : NameWords.Articles.Contains(parts[i]);
                (isArticle ? articles : words).Add(WithoutDoubles(parts[i]));
            }
        }

        if (words.Count > 1 && words[0] is "the")
        {
            words.RemoveAt(0);
        }

        return words.Count > 0 ? words : articles;
    }

    /// <summary>Lower-case letters and digits, spaces, and hyphens for what joins words.</summary>
    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length + 8);
        foreach (var original in name)
        {
            // Full-width forms of ASCII stand in the same order.
            var c = original is >= '\uFF01' and <= '\uFF5E' ? (char)(original - 0xFEE0) : original;
            if (IsDropped(c))
            {
                continue;
            }

            if (LatinLetters.WithoutMarks(c) is { } plain)
            {
                letters.Append(plain);
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
            else if (c == '&')
            {
                letters.Append(" and ");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation)
            {
                letters.Append('-');
            }
            else
            {
                letters.Append(' ');
            }
        }

        return letters.ToString();
    }

    private static bool IsDropped(char c) =>
        Apostrophes.Is(c)
        || c is '.' or '(' or ')' or '[' or ']' or '{' or '}' or '"' or '“' or '”' or '„' or '«' or '»'
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.Format
                or UnicodeCategory.ModifierLetter;

    private static string WithoutDoubles(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (letters.Length == 0 || letters[letters.Length - 1] != c || !char.IsLetter(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }
}
