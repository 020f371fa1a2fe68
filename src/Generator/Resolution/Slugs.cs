using System.Globalization;
using System.Text;
using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>Makes ids of names: <c>Qais Al-Khazali</c> is <c>qais-al-khazali</c>.</summary>
internal static class Slugs
{
    /// <summary>
    /// The letters and digits of any script, lower-cased, in groups joined by '-'. Empty when there are none.
    /// An apostrophe stands inside a name and not between two: <c>Asa'ib</c> is <c>asaib</c>.
    /// </summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        var between = false;
        foreach (var unit in name)
        {
            if (IsPart(unit))
            {
                if (between && slug.Length > 0)
                {
                    slug.Append('-');
                }

                between = false;
                slug.Append(char.ToLowerInvariant(unit));
            }
            else
            {
                between |= !Apostrophes.Is(unit);
            }
        }

        return slug.ToString();
    }

    /// <summary>The slug, or where there is none (emoji, punctuation) a name that is stable nevertheless.</summary>
    public static string OrFallback(string name, string prefix)
    {
        var slug = Of(name);
        return slug.Length > 0 ? slug : $"{prefix}-{StableHash.Hex(name)}";
    }

    public static bool IsSlug(string id) => id.Length > 0 && string.Equals(Of(id), id, StringComparison.Ordinal);

    private static bool IsPart(char unit) =>
        char.GetUnicodeCategory(unit)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber
        && !Apostrophes.Is(unit);
}
