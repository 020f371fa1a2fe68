using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Reading;

public sealed class DateParserTests
{
    private static readonly CalendarDate s_anchor = new(2023, 3, 20);

    private static IEnumerable<string> Find(string text, CalendarDate? anchor = null) =>
        DateParser
            .FindAll(text, Layout.Whole(text))
            .Select(date => $"{text.Substring(date.Range.Start, date.Range.Length)} = {date.Resolve(anchor)}");

    [Theory]
    [InlineData("March 5, 2022", "2022-03-05")]
    [InlineData("March 5 2022", "2022-03-05")]
    [InlineData("5 March 2022", "2022-03-05")]
    [InlineData("5 March, 2022", "2022-03-05")]
    [InlineData("the 5th of March 2022", "2022-03-05")]
    [InlineData("March 5th, 2022", "2022-03-05")]
    [InlineData("Mar. 5, 2022", "2022-03-05")]
    [InlineData("Sept. 30, 2022", "2022-09-30")]
    [InlineData("2022-03-05", "2022-03-05")]
    [InlineData("March\u00A05,\u00A02022", "2022-03-05")]
    [InlineData("March 5,\n2022", "2022-03-05")]
    public void Every_written_form_is_read(string text, string date) =>
        Assert.EndsWith("= " + date, Assert.Single(Find(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("May 1", "2022-05-01")]
    [InlineData("March 20", "2023-03-20")]
    [InlineData("March 21", "2022-03-21")]
    [InlineData("1 January", "2023-01-01")]
    [InlineData("December 31", "2022-12-31")]
    [InlineData("February 29", "2020-02-29")]
    public void Without_a_year_it_is_the_latest_such_day_that_is_not_later_than_the_report(string text, string date) =>
        Assert.EndsWith("= " + date, Assert.Single(Find(text, s_anchor)), StringComparison.Ordinal);

    [Fact]
    public void The_leap_day_is_found_across_a_year_that_is_no_leap_year() =>
        Assert.EndsWith(
            "= 1896-02-29",
            Assert.Single(Find("February 29", new CalendarDate(1904, 2, 28))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_a_year_and_without_an_anchor_there_is_no_date() =>
        Assert.Equal(["May 1 = "], Find("They met on May 1 at noon."));

    [Theory]
    [InlineData("February 30, 2022")]
    [InlineData("February 29, 2023")]
    [InlineData("April 31, 2022")]
    [InlineData("March 0, 2022")]
    [InlineData("2022-13-01")]
    [InlineData("2022-00-10")]
    [InlineData("2022-02-30")]
    public void A_day_that_does_not_exist_is_no_date(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("3/5/2022")]
    [InlineData("5.3.2022")]
    [InlineData("In March the port was shut.")]
    [InlineData("In March 2022 the port was shut.")]
    [InlineData("They may 5 times repeat it.")]
    [InlineData("march on, 2022")]
    [InlineData("Form 12022-03-05")]
    [InlineData("Line 2022-03-051")]
    [InlineData("Augustus 5, 2022")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(Find(text));

    [Fact]
    public void All_dates_are_found_in_the_order_of_the_text() =>
        Assert.Equal(
            ["March 2, 2023 = 2023-03-02", "4 March = 2023-03-04", "2023-03-05 = 2023-03-05"],
            Find("On March 2, 2023 they met, on 4 March they parted (2023-03-05).", s_anchor)
        );

    [Fact]
    public void The_first_day_of_a_range_in_one_month_is_its_date() =>
        Assert.Equal(["March 2 = 2023-03-02"], Find("The talks of March 2-4 failed.", s_anchor));

    [Fact]
    public void Nothing_is_found_outside_the_range_that_is_searched()
    {
        const string Text = "March 2, 2023 and March 3, 2023";

        Assert.Equal(3, DateParser.Find(Text, new TextRange(14, Text.Length - 14))!.Value.Day);
        Assert.Null(DateParser.Find(Text, new TextRange(14, 4)));
    }

    [Theory]
    [InlineData("monday", "2023-03-20")]
    [InlineData("tuesday", "2023-03-14")]
    [InlineData("sunday", "2023-03-19")]
    public void A_weekday_is_the_latest_one_that_is_not_later_than_the_report(string name, string date) =>
        Assert.Equal(date, s_anchor.LatestWeekday(name).ToString());
}
