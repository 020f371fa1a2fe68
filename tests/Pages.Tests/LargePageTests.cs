using System.Globalization;
using SeedsSdk.Generator.Common;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

/// <summary>The fields of a directory are as wide as its page needs.</summary>
public class LargePageTests
{
    [Theory]
    [InlineData(1, 300_000)]
    [InlineData(70, 100)]
    [InlineData(300, 1000)]
    public void A_page_can_be_large(int reports, int length) =>
        RoundTrip.Check([
            .. Enumerable
                .Range(0, reports)
                .Select(i =>
                    Report(
                        string.Create(CultureInfo.InvariantCulture, $"report-{i}"),
                        $"Title\n\n{new string('x', length)} ⟦One⟧ {new string('x', length)} ⟦Two⟧ and ⟦one⟧",
                        Said("hadi-al-farsi") with
                        {
                            Date = new CalendarDate(1 + (i * 33), 1, 1),
                        },
                        Said("harbour council"),
                        Said("hadi-al-farsi", "coastal-watch") with
                        {
                            Date = null,
                        }
                    )
                ),
        ]);
}
