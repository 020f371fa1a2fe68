using System.Globalization;
using System.Text;

namespace SeedsSdk.Shared;

/// <summary>
/// A name as an id: lower case, words apart by single hyphens, ASCII where the name is written in Latin letters; letters
/// and digits of other scripts stay. Diacritics and transliteration marks go without a gap: <c>'Asa'ib</c> is
/// <c>asaib</c>. Unlike folding, a slug keeps articles and doubled letters, because people read and type it.
/// </summary>
internal static class Slug
{
    /// <summary>The slug; empty for a name without letters and digits.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (LatinLetters.WithoutMarks(c) is { } plain && plain[0] < '\u0080')
            {
                slug.Append(plain);
            }
            else if (char.IsLetterOrDigit(c) || IsPair(name, i))
            {
                slug.Append(char.ToLowerInvariant(c));
                if (char.IsHighSurrogate(c))
                {
                    slug.Append(name[++i]);
                }
            }
            else if (c == '&')
            {
                Hyphen(slug).Append("and-");
            }
            else if (!Apostrophes.Is(c) && !IsMark(c))
            {
                Hyphen(slug);
            }
        }

        return slug.ToString().Trim('-');
    }

    private static StringBuilder Hyphen(StringBuilder slug) =>
        slug.Length == 0 || slug[slug.Length - 1] == '-' ? slug : slug.Append('-');

    private static bool IsPair(string name, int i) =>
        char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLetterOrDigit(name, i);

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format
                or UnicodeCategory.ModifierLetter;
}
