using System.Globalization;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>
/// What is written like a date, whether or not there is such a day: "January 26, 2024", "26 January 2024", "Jan. 26",
/// "2024-01-26". Read by hand: to compile a pattern at every start took longer than to read the dates of a megabyte.
/// </summary>
internal static class DatePattern
{
    private static readonly string[] s_months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>Letters of a short form.</summary>
    private const int Short = 3;

    /// <summary>The first one that begins at a place or behind it; nothing outside the range counts.</summary>
    public static WrittenDate? Next(string text, int start, TextRange range)
    {
        for (var i = start; i < range.End; i++)
        {
            if (
                text[i] is (>= 'A' and <= 'S') or (>= '0' and <= '9')
                && (i == range.Start || !(IsWordCharacter(text[i - 1]) || text[i - 1] == '-'))
                && At(text, i, range.End) is { } date
            )
            {
                return date;
            }
        }

        return null;
    }

    private static WrittenDate? At(string text, int start, int end) =>
        text[start] > '9' ? MonthFirst(text, start, end) : DayFirst(text, start, end) ?? InNumbers(text, start, end);

    /// <summary>"January 26, 2024", "Jan. 26th".</summary>
    private static WrittenDate? MonthFirst(string text, int start, int end)
    {
        if (ReadMonth(text, start, end) is not (var month, var i))
        {
            return null;
        }

        i += i < end && text[i] == '.' ? 1 : 0;
        var first = SkipSpace(text, i, end);
        if (first == i || ReadDigits(text, first, end, 1, 2) is not (var day, var behind))
        {
            return null;
        }

        var last = SkipOrdinal(text, behind, end);
        last = IsDigitAt(text, last, end) ? behind : last;
        return IsDigitAt(text, last, end) ? null : WithYear(text, start, last, end, month, day);
    }

    /// <summary>"26 January 2024", "the 26th of Jan.".</summary>
    private static WrittenDate? DayFirst(string text, int start, int end)
    {
        if (ReadDigits(text, start, end, 1, 2) is not (var day, var i))
        {
            return null;
        }

        i = SkipOrdinal(text, i, end);
        var next = SkipSpace(text, i, end);
        if (next == i)
        {
            return null;
        }

        if (IsAt("of", text, next, end) && SkipSpace(text, next + 2, end) is var behind && behind > next + 2)
        {
            next = behind;
        }

        if (ReadMonth(text, next, end) is not (var month, var last))
        {
            return null;
        }

        last += last < end && text[last] == '.' && !IsWordCharacterAt(text, last + 1, end) ? 1 : 0;
        return IsWordCharacterAt(text, last, end) ? null : WithYear(text, start, last, end, month, day);
    }

    /// <summary>"2024-01-26".</summary>
    private static WrittenDate? InNumbers(string text, int start, int end)
    {
        if (
            ReadDigits(text, start, end, 4, 4) is not (var year, var i)
            || !IsAt("-", text, i, end)
            || ReadDigits(text, i + 1, end, 2, 2) is not (var month, var k)
            || !IsAt("-", text, k, end)
            || ReadDigits(text, k + 1, end, 2, 2) is not (var day, var last)
            || IsDigitAt(text, last, end)
            || IsAt("-", text, last, end)
        )
        {
            return null;
        }

        return new WrittenDate(TextRange.FromBounds(start, last), year, month, day);
    }

    /// <summary>Takes in the year behind a month and a day, where one stands there.</summary>
    private static WrittenDate WithYear(string text, int start, int last, int end, int month, int day)
    {
        var i = last + (IsAt(",", text, last, end) ? 1 : 0);
        var first = SkipSpace(text, i, end);
        return
            first > i && ReadDigits(text, first, end, 4, 4) is (var year, var behind) && !IsDigitAt(text, behind, end)
            ? new WrittenDate(TextRange.FromBounds(start, behind), year, month, day)
            : new WrittenDate(TextRange.FromBounds(start, last), null, month, day);
    }

    /// <summary>The number of the month that a name or its short form stands for, and where it ends.</summary>
    private static (int Month, int End)? ReadMonth(string text, int start, int end)
    {
        for (var i = 0; i < s_months.Length; i++)
        {
            if (IsAt(s_months[i], text, start, end, Short))
            {
                var length =
                    IsAt(s_months[i], text, start, end) ? s_months[i].Length
                    : IsAt("Sept", text, start, end) ? Short + 1
                    : Short;
                return (i + 1, start + length);
            }
        }

        return null;
    }

    private static (int Number, int End)? ReadDigits(string text, int start, int end, int least, int most)
    {
        var number = 0;
        var i = start;
        for (; i < end && i - start < most && text[i] is >= '0' and <= '9'; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return i - start >= least ? (number, i) : null;
    }

    private static int SkipOrdinal(string text, int start, int end) =>
        IsAt("st", text, start, end)
        || IsAt("nd", text, start, end)
        || IsAt("rd", text, start, end)
        || IsAt("th", text, start, end)
            ? start + 2
            : start;

    private static int SkipSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsAt(string word, string text, int start, int end) => IsAt(word, text, start, end, word.Length);

    private static bool IsAt(string word, string text, int start, int end, int length) =>
        start + length <= end && string.CompareOrdinal(text, start, word, 0, length) == 0;

    private static bool IsDigitAt(string text, int i, int end) => i < end && char.IsDigit(text[i]);

    private static bool IsWordCharacterAt(string text, int i, int end) => i < end && IsWordCharacter(text[i]);

    /// <summary>What makes up words: letters, the marks on them, digits and low lines.</summary>
    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;
}
