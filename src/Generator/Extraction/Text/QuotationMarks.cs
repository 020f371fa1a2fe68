using System.Runtime.CompilerServices;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Extraction.Text;

internal enum MarkKind
{
    Straight,
    Curly,
    Guillemet,
    Low,
    Backtick,
    Single,
}

internal enum MarkDirection
{
    Opening,
    Closing,

    /// <summary>A straight mark whose surroundings fit both.</summary>
    Either,
}

/// <summary>One quotation mark.</summary>
internal readonly record struct QuotationMark(int Start, int Length, MarkKind Kind, MarkDirection Direction)
{
    public int End => Start + Length;
}

/// <summary>Finds quotation marks and tells, from their shape and their surroundings, what they open or close.</summary>
internal static class QuotationMarks
{
    /// <summary>Whether a single mark stands where it can open a quotation: behind a space, a bracket, a dash or a mark.</summary>
    public static bool HaveSingle(string text)
    {
        for (var i = text.IndexOfAny(s_singles); i >= 0; i = text.IndexOfAny(s_singles, i + 1))
        {
            if (
                (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
                && !ElidedYears.IsAt(text, new TextRange(0, text.Length), i)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static readonly char[] s_singles = ['\'', '‘'];

    /// <summary>Of other characters none begins a mark. Every character is asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBegin(char c) =>
        c is not ((>= 'a' and <= 'z') or ' ') && c is '"' or '\'' or '`' or (>= '\u00AB' and <= '\u2033');

    public static List<QuotationMark> Find(string text, TextRange range, bool singleMarks)
    {
        List<QuotationMark>? marks = null;
        for (var i = Next(text, range.Start, range.End); i < range.End; )
        {
            var end = i + 1;
            if (At(text, range, i, singleMarks) is { } mark)
            {
                (marks ??= []).Add(mark);
                end = mark.End;
            }

            i = Next(text, end, range.End);
        }

        return marks ?? s_none;
    }

    private static readonly List<QuotationMark> s_none = [];

    /// <summary>The next character that may begin a mark; the end where none does.</summary>
    private static int Next(string text, int start, int end)
    {
        var characters = text.AsSpan(start, end - start);
        for (var i = 0; i < characters.Length; i++)
        {
            if (MayBegin(characters[i]))
            {
                return start + i;
            }
        }

        return end;
    }

    private static QuotationMark? At(string text, TextRange range, int i, bool singleMarks)
    {
        switch (text[i])
        {
            case '"' or '\u2033' or '\u201F':
                return IsPrime(text, range, i)
                    ? null
                    : new QuotationMark(i, 1, MarkKind.Straight, BySurroundings(text, range, i, 1));
            case '“':
                return new QuotationMark(i, 1, MarkKind.Curly, Confirmed(text, range, i, MarkDirection.Opening));
            case '”':
                return new QuotationMark(i, 1, MarkKind.Curly, Confirmed(text, range, i, MarkDirection.Closing));
            case '«':
                return new QuotationMark(i, 1, MarkKind.Guillemet, MarkDirection.Opening);
            case '»':
                return new QuotationMark(i, 1, MarkKind.Guillemet, MarkDirection.Closing);
            case '„':
                return new QuotationMark(i, 1, MarkKind.Low, MarkDirection.Opening);
            case '`' when i + 1 < range.End && text[i + 1] == '`':
                return new QuotationMark(i, 2, MarkKind.Backtick, MarkDirection.Opening);
            case '\'' when i + 1 < range.End && text[i + 1] == '\'':
                return new QuotationMark(i, 2, MarkKind.Backtick, BySurroundings(text, range, i, 2));
            case '\'' or '‘' or '’' when singleMarks:
                return SingleMark(text, range, i);
            default:
                return null;
        }
    }

    /// <summary>Inches and seconds: a straight mark right behind a digit with no word after it, 5'10".</summary>
    private static bool IsPrime(string text, TextRange range, int i) =>
        i > range.Start
        && char.IsDigit(text[i - 1])
        && i > range.Start + 1
        && (
            text[i - 2] is '\'' or '’'
            || (char.IsDigit(text[i - 2]) && i > range.Start + 2 && text[i - 3] is '\'' or '’')
        );

    private static MarkDirection BySurroundings(string text, TextRange range, int i, int length)
    {
        var canOpen = CanOpen(text, range, i, length);
        var canClose = CanClose(text, range, i, length);
        return (canOpen, canClose) switch
        {
            (true, false) => MarkDirection.Opening,
            (false, true) => MarkDirection.Closing,
            _ => MarkDirection.Either,
        };
    }

    /// <summary>A curly mark means what it shows, unless its surroundings allow only the opposite.</summary>
    private static MarkDirection Confirmed(string text, TextRange range, int i, MarkDirection shown) =>
        BySurroundings(text, range, i, 1) is var seen && seen != MarkDirection.Either && seen != shown
            ? MarkDirection.Either
            : shown;

    private static bool CanOpen(string text, TextRange range, int i, int length)
    {
        var freeBefore =
            i == range.Start
            || char.IsWhiteSpace(text[i - 1])
            || text[i - 1] is '(' or '[' or '—' or '–' or '-' or '/' or '\'' or '‘' or '“' or '"';
        return freeBefore && i + length < range.End && !char.IsWhiteSpace(text[i + length]);
    }

    private static bool CanClose(string text, TextRange range, int i, int length)
    {
        var end = i + length;
        var freeAfter =
            end >= range.End
            || char.IsWhiteSpace(text[end])
            || text[end]
                is '.'
                    or ','
                    or ';'
                    or ':'
                    or '?'
                    or '!'
                    or ')'
                    or ']'
                    or '['
                    or '—'
                    or '–'
                    or '-'
                    or '\''
                    or '’'
                    or '”'
                    or '"'
                    or '/';
        return freeAfter && i > range.Start && !char.IsWhiteSpace(text[i - 1]);
    }

    /// <summary>A single mark that is no apostrophe: at a word's edge, and closing only after a word or its punctuation.</summary>
    private static QuotationMark? SingleMark(string text, TextRange range, int i)
    {
        var before = i > range.Start ? text[i - 1] : ' ';
        var after = i + 1 < range.End ? text[i + 1] : ' ';
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
        {
            return null;
        }

        if (ElidedYears.IsAt(text, range, i))
        {
            return null;
        }

        if (text[i] != '’' && CanOpen(text, range, i, 1) && (char.IsLetterOrDigit(after) || after is '[' or '.' or '…'))
        {
            return new QuotationMark(i, 1, MarkKind.Single, MarkDirection.Opening);
        }

        // After a plain s the mark may be a genitive ("the militias' heads"): closing only before punctuation or the end.
        var genitive = before is 's' or 'S' && char.IsWhiteSpace(after) && i + 2 < range.End;
        return text[i] != '‘' && CanClose(text, range, i, 1)
            ? new QuotationMark(i, 1, MarkKind.Single, genitive ? MarkDirection.Either : MarkDirection.Closing)
            : null;
    }
}
