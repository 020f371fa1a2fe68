using System.Globalization;
using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>A date that cannot be read.</summary>
/// <param name="Reason">Why there is no such day; empty for one that is ambiguous.</param>
/// <param name="Meanings">The two days that it can mean; null for one that does not exist.</param>
internal sealed record OddDate(TextRange Range, string Reason, (string First, string Second)? Meanings);

/// <summary>Finds dates that look like one and are none, or are two.</summary>
internal static class OddDates
{
    private static readonly Regex s_numbers = new(
        @"(?<![\w./:-])(?<first>[0-9]{1,2})(?<mark>[./-])(?<second>[0-9]{1,2})\k<mark>(?<year>(?:19|20)[0-9]{2})(?![\w/:-]|\.[0-9])",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    public static IEnumerable<OddDate> FindAll(string text) =>
        DateParser
            .FindImpossible(text)
            .Select(date => new OddDate(date.Range, Reason(date.Year, date.Month, date.Day), null))
            .Concat(Ambiguous(text))
            .OrderBy(date => date.Range.Start);

    private static IEnumerable<OddDate> Ambiguous(string text)
    {
        foreach (Match match in s_numbers.Matches(text))
        {
            var (first, second, year) = (Number(match, "first"), Number(match, "second"), Number(match, "year"));
            var range = new TextRange(match.Index, match.Length);
            if (first != second && first is >= 1 and <= 12 && second is >= 1 and <= 12)
            {
                yield return new OddDate(range, "", (Name(year, first, second), Name(year, second, first)));
            }
            else if (!CalendarDate.IsValid(year, first, second) && !CalendarDate.IsValid(year, second, first))
            {
                yield return new OddDate(range, "whichever number is the month, it has no such day", null);
            }
        }
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Name(int year, int month, int day) =>
        $"{MonthName(month)} {Numbers.Text(day)}, {Numbers.Text(year)}";

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Reason(int? year, int month, int day) =>
        month is < 1 or > 12 ? $"there are 12 months, and no month {Numbers.Text(month)}"
        : day < 1 ? "no month has a day 0"
        : $"{MonthName(month)}{(year is { } known && month == 2 ? " " + Numbers.Text(known) : "")} has "
            + $"{Numbers.Text(DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2000, month))} days";
}
