using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>A day that no calendar has is never read, and one that is written is read as written.</summary>
public sealed class DateProperties
{
    private static readonly string[] s_months =
        "January February March April May June July August September October November December".Split(' ');

    private static readonly Arbitrary<Pieces> s_texts = Texts.Of(
        [
            .. s_months,
            .. "Jan. Feb. Sept. Dec 0 1 7 29 30 31 32 99 1st 2nd 31st 2024 2023 1900 0000 9999 2024-02-30 2023-12-31 0000-01-01 of , -".Split(
                ' '
            ),
        ],
        " "
    );

    private static readonly Arbitrary<CalendarDate> s_days = Gen.Choose(0, (DateTime.MaxValue - DateTime.MinValue).Days)
        .Select(days => DateTime.MinValue.AddDays(days))
        .Select(day => new CalendarDate(day.Year, day.Month, day.Day))
        .ToArbitrary();

    [Fact]
    public void A_date_that_is_found_exists_and_stands_where_it_is_said_to()
    {
        var anchor = new CalendarDate(2023, 3, 20);
        Property.Holds(
            s_texts,
            pieces =>
            {
                var text = pieces.ToString();
                var end = 0;
                foreach (var date in DateParser.FindAll(text, new TextRange(0, text.Length)))
                {
                    Assert.True(date.Range.Start >= end && date.Range.End <= text.Length);
                    end = date.Range.End;
                    Assert.Contains(
                        date.Day.ToString(CultureInfo.InvariantCulture),
                        date.Range.Of(text),
                        StringComparison.Ordinal
                    );
                    Assert.InRange(date.Day, 1, DateTime.DaysInMonth(2024, date.Month));
                    if (date.Resolve(anchor) is { } day)
                    {
                        Assert.True(CalendarDate.IsValid(day.Year, day.Month, day.Day));
                        Assert.True(date.Year is not null || day <= anchor);
                    }
                }
            }
        );
    }

    [Fact]
    public void A_date_is_read_as_it_is_written_in_every_form() =>
        Property.Holds(
            s_days,
            day =>
            {
                var (month, year) = (s_months[day.Month - 1], day.Year.ToString("0000", CultureInfo.InvariantCulture));
                foreach (
                    var written in new[]
                    {
                        $"{month} {day.Day}, {year}",
                        $"{day.Day} {month} {year}",
                        $"{month[..3]}. {day.Day}, {year}",
                        day.ToString(),
                    }
                )
                {
                    var text = $"It was on {written} that they met.";
                    var found = Assert.Single(DateParser.FindAll(text, new TextRange(0, text.Length)));
                    Assert.Equal(day, found.Resolve(null));
                    Assert.Equal(written, found.Range.Of(text));
                }
            }
        );

    [Fact]
    public void Without_a_year_it_is_the_latest_such_day_not_after_the_anchor() =>
        Property.Holds(
            s_days,
            anchor =>
            {
                foreach (var (month, day) in new[] { (anchor.Month, anchor.Day), (1, 1), (12, 31), (6, 15) })
                {
                    var written = new WrittenDate(default, null, month, day);
                    var expected =
                        CalendarDate.IsValid(anchor.Year, month, day)
                        && new CalendarDate(anchor.Year, month, day) <= anchor
                            ? anchor.Year
                            : anchor.Year - 1;
                    var found = written.Resolve(anchor);
                    Assert.Equal(expected >= 1 ? new CalendarDate(expected, month, day) : null, found);
                }
            }
        );
}
