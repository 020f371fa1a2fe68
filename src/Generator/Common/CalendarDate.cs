using System.Globalization;

namespace SeedsSdk.Generator.Common;

/// <summary>A day of the Gregorian calendar. (netstandard2.0 has no <c>DateOnly</c>.)</summary>
internal readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    public static bool IsValid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    public CalendarDate AddDays(int days)
    {
        var date = new DateTime(Year, Month, Day, 0, 0, 0, DateTimeKind.Utc);
        if (days < 0 && date < DateTime.MinValue.AddDays(-days))
        {
            return this;
        }

        date = date.AddDays(days);
        return new CalendarDate(date.Year, date.Month, date.Day);
    }

    /// <summary>The latest day of that English name, not after this one.</summary>
    public CalendarDate LatestWeekday(string lowerName)
    {
        var day = this;
        for (var back = 0; back < 7; back++)
        {
            day = AddDays(-back);
            var name = new DateTime(day.Year, day.Month, day.Day, 0, 0, 0, DateTimeKind.Utc).DayOfWeek.ToString();
            if (string.Equals(name, lowerName, StringComparison.OrdinalIgnoreCase))
            {
                break;
            }
        }

        return day;
    }

    public int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601: <c>2024-01-29</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);
}
