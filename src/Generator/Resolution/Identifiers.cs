using System.Globalization;
using System.Text;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>What C# takes for a name.</summary>
internal static class Identifiers
{
    /// <summary>Names longer than this help nobody, and the compiler stops at 511 characters.</summary>
    public const int MaximumLength = 100;

    /// <summary>
    /// <c>coalition talks</c> is <c>CoalitionTalks</c>. Letters, marks and digits of any script stay; words whose
    /// script has no capitals are joined by '_'. Empty when nothing is left. May start with a digit.
    /// </summary>
    public static string Pascal(string name)
    {
        var identifier = new StringBuilder(name.Length);
        var atWordStart = true;
        foreach (var unit in name)
        {
            var category = char.GetUnicodeCategory(unit);
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (Apostrophes.Is(unit) || (isMark && atWordStart))
            {
                continue;
            }

            if (!isMark && !IsLetter(category) && category != UnicodeCategory.DecimalDigitNumber)
            {
                atWordStart = true;
                continue;
            }

            if (atWordStart && identifier.Length >= MaximumLength)
            {
                break;
            }

            Append(identifier, unit, atWordStart);
            atWordStart = false;
        }

        // A single word may be longer than any limit.
        return identifier.Length > 2 * MaximumLength
            ? identifier.ToString(0, 2 * MaximumLength)
            : identifier.ToString();
    }

    /// <summary>Whether C# takes the text as it is for the name of a class or a part of a namespace.</summary>
    public static bool IsValid(string name) =>
        name.Length > 0
        && (IsLetter(char.GetUnicodeCategory(name[0])) || name[0] == '_')
        && name.All(IsPart)
        && !Keywords.Contains(name);

    /// <summary>Namespace from the name of a project, which may be anything: <c>My-App.2</c> is <c>My_App._2</c>.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(NamespacePart));

    public static bool IsValidNamespace(string name) => name.Split('.').All(IsValid);

    private static string NamespacePart(string part)
    {
        var clean = new string(part.Trim().Select(unit => IsPart(unit) ? unit : '_').ToArray());
        return IsValid(clean) ? clean : "_" + clean;
    }

    private static void Append(StringBuilder identifier, char unit, bool atWordStart)
    {
        if (!atWordStart || identifier.Length == 0)
        {
            identifier.Append(atWordStart ? char.ToUpperInvariant(unit) : unit);
            return;
        }

        // A capital shows where the word begins, and so does a digit after a letter; anything else needs a border.
        var upper = char.ToUpperInvariant(unit);
        var previousIsDigit = char.IsDigit(identifier[identifier.Length - 1]);
        var showsBorder = char.IsDigit(unit) ? !previousIsDigit : char.IsUpper(upper);
        if (!showsBorder)
        {
            identifier.Append('_');
        }

        identifier.Append(upper);
    }

    private static bool IsPart(char unit)
    {
        var category = char.GetUnicodeCategory(unit);
        return IsLetter(category)
            || unit == '_'
            || category
                is UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark;
    }

    private static bool IsLetter(UnicodeCategory category) =>
        category
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter;

    /// <summary>Reserved words; the contextual ones are fine as names, save those that a type cannot have.</summary>
    private static readonly HashSet<string> Keywords = new(
        (
            "abstract as base bool break byte case catch char checked class const continue decimal default delegate do "
            + "double else enum event explicit extern false finally fixed float for foreach goto if implicit in int "
            + "interface internal is lock long namespace new null object operator out override params private "
            + "protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch "
            + "this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while "
            + "extension field file global record required scoped var dynamic notnull unmanaged await async where partial _"
        ).Split(' '),
        StringComparer.Ordinal
    );
}
