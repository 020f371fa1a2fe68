using System.Globalization;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>Characters that nobody sees, and text that was decoded wrongly: the first of each kind in a document.</summary>
internal static class CharacterRules
{
    public static IEnumerable<Finding> Check(ReadReport report)
    {
        var text = report.Facts.Document.Text;
        var broken = Mojibake
            .FindAll(text)
            .Concat(HtmlEntities.FindAll(text))
            .OrderBy(run => run.Range.Start)
            .ToArray();
        var told = new HashSet<int>(broken.SelectMany(run => Enumerable.Range(run.Range.Start, run.Range.Length)));
        foreach (var group in Invisible(text).Where(index => !told.Contains(index)).GroupBy(index => text[index]))
        {
            var first = group.First();
            yield return report.Source.Find(
                Rules.InvisibleCharacter,
                new TextRange(first, 1),
                Describe(group.Key),
                InAll(group.Count())
            );
        }

        if (broken.Length > 0)
        {
            yield return report.Source.Find(
                Rules.Mojibake,
                broken[0].Range,
                broken[0].Range.Of(text),
                broken[0].Meant,
                InAll(broken.Length)
            );
        }
    }

    private static string InAll(int count) =>
        count == 1 ? "" : $" (the first of {Numbers.Text(count)} in this document)";

    private static IEnumerable<int> Invisible(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\u007F')
            {
                continue; // nearly always
            }

            if (IsInvisible(text[i]) && !(IsJoiner(text[i]) && IsBesideJoined(text, i)))
            {
                yield return i;
            }
        }
    }

    /// <summary>Control characters, and what has no width; U+FFFD and NUL have a rule of their own.</summary>
    private static bool IsInvisible(char c) =>
        c switch
        {
            '\n' or '\r' or '\t' or '\f' or '\0' or '\u0085' => false,
            < ' ' or (>= '\u007F' and <= '\u009F') => true,
            _ => c
                is '\u00AD'
                    or '\u061C'
                    or (>= '\u200B' and <= '\u200F')
                    or (>= '\u202A' and <= '\u202E')
                    or (>= '\u2060' and <= '\u2069')
                    or '\uFEFF',
        };

    private static bool IsJoiner(char c) => c is (>= '\u200C' and <= '\u200F') or '\u061C';

    /// <summary>Arabic, Persian, Indic scripts and emoji need them.</summary>
    private static bool IsBesideJoined(string text, int i)
    {
        return Needs(i - 1) || Needs(i + 1);

        bool Needs(int k) =>
            k >= 0
            && k < text.Length
            && (
                char.IsSurrogate(text[k])
                || CharUnicodeInfo.GetUnicodeCategory(text[k])
                    is UnicodeCategory.OtherLetter
                        or UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.OtherSymbol
            );
    }

    private static string Describe(char c) =>
        c switch
        {
            '\u00AD' => "a soft hyphen (U+00AD)",
            '\u200B' => "a zero-width space (U+200B)",
            '\uFEFF' => "a byte order mark (U+FEFF)",
            '\u200C' or '\u200D' or '\u2060' => $"a zero-width joiner ({Code(c)})",
            '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') =>
                $"a mark of writing direction ({Code(c)})",
            _ => $"a control character ({Code(c)})",
        };

    private static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
