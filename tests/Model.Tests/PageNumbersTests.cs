using System.Globalization;
using System.Text;
using SeedsSdk.Store;

namespace SeedsSdk.Model.Tests;

/// <summary>Pages can be altered by hand: what is no number, hash or date must not be read as one.</summary>
public class PageNumbersTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("99999999999999999999999", null)]
    [InlineData("", null)]
    [InlineData("-1", null)]
    [InlineData("+1", null)]
    [InlineData(" 1", null)]
    [InlineData("1,000", null)]
    [InlineData("١", null)]
    public void Whole_numbers(string digits, int? number) =>
        Assert.Equal(number, PageNumbers.TryWhole(Encoding.UTF8.GetBytes(digits), out var read) ? read : null);

    [Theory]
    [InlineData("0", 0u)]
    [InlineData("deadbeef", 0xDEADBEEFu)]
    [InlineData("DEADBEEF", 0xDEADBEEFu)]
    [InlineData("0deadbeef", null)]
    [InlineData("", null)]
    [InlineData("0x1", null)]
    [InlineData("g", null)]
    [InlineData("@", null)]
    public void Hashes(string digits, uint? hash) =>
        Assert.Equal(hash, PageNumbers.TryHash(Encoding.UTF8.GetBytes(digits), out var read) ? read : null);

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Dates(string text)
    {
        Assert.True(PageNumbers.TryDate(Encoding.UTF8.GetBytes(text), out var date));
        Assert.Equal(text, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-01")]
    [InlineData("2024-01-00")]
    [InlineData("2024-04-31")]
    [InlineData("0000-01-01")]
    [InlineData("2024-1-01")]
    [InlineData("2024-01-1")]
    [InlineData("2024/01/01")]
    [InlineData("2024-01-01 ")]
    [InlineData("+024-01-01")]
    [InlineData("")]
    public void What_is_no_date(string text) => Assert.False(PageNumbers.TryDate(Encoding.UTF8.GetBytes(text), out _));
}
