using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>A date as written. The year is missing where the text gives none.</summary>
internal readonly record struct WrittenDate(TextRange Range, int? Year, int Month, int Day)
{
    /// <summary>The date itself; without a year the latest such day not after <paramref name="anchor"/>.</summary>
    public CalendarDate? Resolve(CalendarDate? anchor)
    {
        if (Year is { } year)
        {
            return CalendarDate.IsValid(year, Month, Day) ? new CalendarDate(year, Month, Day) : null;
        }

        if (anchor is not { } latest)
        {
            return null;
        }

        // A 29 February may lie up to eight years back (1896 to 1904).
        for (var candidate = latest.Year; candidate > Math.Max(0, latest.Year - 9); candidate--)
        {
            if (CalendarDate.IsValid(candidate, Month, Day) && new CalendarDate(candidate, Month, Day) <= latest)
            {
                return new CalendarDate(candidate, Month, Day);
            }
        }

        return null;
    }
}

/// <summary>
/// Finds dates: "January 26, 2024", "26 January 2024", "Jan. 26", "2024-01-26". All-number forms other than ISO 8601
/// are not read: "1/2/2024" is two dates, and no rule says which.
/// </summary>
internal static class DateParser
{
    private static readonly string[] s_months =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    /// <summary>All dates in a part of the text, in order, each with a month and a day that exist.</summary>
    public static IEnumerable<WrittenDate> FindAll(string text, TextRange range) =>
        MayHoldDate(text, range) ? Written(text, range).Where(Exists) : [];

    private static IEnumerable<WrittenDate> Written(string text, TextRange range)
    {
        for (
            var next = DatePattern.Next(text, range.Start, range);
            next is { } date;
            next = DatePattern.Next(text, date.Range.End, range)
        )
        {
            yield return date;
        }
    }

    /// <summary>Whether a digit and the name of a month stand there, or a digit before a hyphen.</summary>
    private static bool MayHoldDate(string text, TextRange range)
    {
        var hasDigit = false;
        for (var i = range.Start; i < range.End; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                hasDigit = true;
                if (i + 1 < range.End && text[i + 1] == '-')
                {
                    return true;
                }
            }
        }

        return hasDigit && HasMonth(text, range);
    }

    /// <summary>Whether the first letters of the name of a month stand there.</summary>
    public static bool HasMonth(string text, TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (text[i] is >= 'A' and <= 'S' && IsMonthAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMonthAt(string text, int i)
    {
        foreach (var month in s_months)
        {
            if (text[i] == month[0] && i + 2 < text.Length && text[i + 1] == month[1] && text[i + 2] == month[2])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is written like a date of a day that there is not: "February 30, 2024".</summary>
    public static IEnumerable<WrittenDate> FindImpossible(string text)
    {
        foreach (var date in Written(text, new TextRange(0, text.Length)))
        {
            if (!Exists(date) && text.IndexOf('\n', date.Range.Start, date.Range.Length) < 0) // "… Dies At 91", and the date on the line below
            {
                yield return date;
            }
        }
    }

    /// <summary>The first date in a part of the text.</summary>
    public static WrittenDate? Find(string text, TextRange range)
    {
        foreach (var date in FindAll(text, range))
        {
            return date;
        }

        return null;
    }

    private static bool Exists(WrittenDate date) => CalendarDate.IsValid(date.Year ?? 2000, date.Month, date.Day);
}
