using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Reading;

/// <summary>Dates are read by hand as this pattern says.</summary>
public sealed class DatePatternTests
{
    private const string Months =
        "(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
        + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";

    private static readonly Regex s_pattern = new(
        "(?<![\\w-])(?:"
            + Months
            + "\\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>[0-9]{4})(?!\\d))?"
            + "|(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
            + Months
            + "(?!\\w)(?:,?\\s+(?<year>[0-9]{4})(?!\\d))?"
            + "|(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![\\d-]))",
        RegexOptions.CultureInvariant
    );

    private static readonly string[] s_pieces =
    [
        .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12],
        .. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[..12],
        .. "Sept|1|5|26|31|99|123|2024|0|st|nd|rd|th|of|,|.|-|-|x|é|_|\u0301|٣".Split('|'),
        .. Enumerable.Repeat(" ", 30),
        "\u00A0",
        "\n",
        "2024-01-26",
        "March 5",
        "5 March",
    ];

    [Fact]
    public void Reads_what_the_pattern_matches()
    {
        var random = new Random(20240126);
        var text = new StringBuilder();
        var found = 0;
        for (var i = 0; i < 50_000; i++)
        {
            text.Clear();
            for (var k = random.Next(2, 14); k > 0; k--)
            {
                text.Append(s_pieces[random.Next(s_pieces.Length)]);
            }

            found += AssertSame(text.ToString());
        }

        Assert.InRange(found, 5_000, int.MaxValue);
    }

    [Theory]
    [InlineData("{0}March 5, 2024")]
    [InlineData("5 March{0}")]
    [InlineData("5 Mar.{0}")]
    [InlineData("March{0}5")]
    [InlineData("March 5{0}")]
    [InlineData("5{0}March,{0}2024")]
    [InlineData("2024-01-26{0}")]
    public void Knows_every_character_as_the_pattern_does(string text)
    {
        for (int c = char.MinValue; c <= char.MaxValue; c++)
        {
            AssertSame(text.Replace("{0}", ((char)c).ToString(), StringComparison.Ordinal));
        }
    }

    /// <summary>Also inside a longer text, of which nothing counts.</summary>
    private static int AssertSame(string text)
    {
        var expected = Matched(text, new TextRange(0, text.Length));
        Assert.Equal(expected, Read(text, new TextRange(0, text.Length)));
        var range = new TextRange(text.Length / 3, text.Length / 2);
        Assert.Equal(Matched(text, range), Read(text, range));
        return expected.Count;
    }

    private static List<WrittenDate> Read(string text, TextRange range)
    {
        var dates = new List<WrittenDate>();
        for (
            var next = DatePattern.Next(text, range.Start, range);
            next is { } date;
            next = DatePattern.Next(text, date.Range.End, range)
        )
        {
            dates.Add(date);
        }

        return dates;
    }

    private static List<WrittenDate> Matched(string text, TextRange range)
    {
        var dates = new List<WrittenDate>();
        for (var match = s_pattern.Match(text, range.Start, range.Length); match.Success; match = match.NextMatch())
        {
            var month = match.Groups["month"].Value;
            dates.Add(
                new WrittenDate(
                    new TextRange(match.Index, match.Length),
                    match.Groups["year"].Success ? Number(match.Groups["year"].Value) : null,
                    char.IsDigit(month[0]) ? Number(month) : MonthNumber(month),
                    Number(match.Groups["day"].Value)
                )
            );
        }

        return dates;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int MonthNumber(string name) =>
        Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
            month => name.StartsWith(month, StringComparison.Ordinal)
        ) + 1;
}
