using System.Globalization;

namespace SeedsSdk.Generator.Common;

/// <summary>A day of the Gregorian calendar. (netstandard2.0 has no <c>DateOnly</c>.)</summary>
internal readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    public static bool IsValid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    public int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601: <c>2024-01-29</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);
}
