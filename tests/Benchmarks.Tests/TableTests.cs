using SeedsSdk.Benchmarks.Compare;
using SeedsSdk.Benchmarks.Tables;

namespace SeedsSdk.Benchmarks.Tests;

public class TableTests
{
    [Theory]
    [InlineData(0, "0 ns")]
    [InlineData(4.5, "4.50 ns")]
    [InlineData(12_340, "12.3 µs")]
    [InlineData(999_960, "1,000 µs")]
    [InlineData(4_400_000_000, "4.40 s")]
    [InlineData(72_000_000_000, "72.0 s")]
    public void Times_have_three_digits_and_a_unit(double nanoseconds, string shown) =>
        Assert.Equal(shown, Numbers.Time(nanoseconds));

    [Fact]
    public void A_table_is_Markdown_with_figures_to_the_right()
    {
        var table = new ResultTable(
            "Times",
            ["", "first"],
            [
                ["SeedsSdk", "1.00 ms"],
            ]
        );

        Assert.Equal("### Times\n\n|  | first |\n| --- | ---: |\n| SeedsSdk | 1.00 ms |\n", table.ToMarkdown());
    }
}
