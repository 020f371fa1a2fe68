using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Pipeline;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Emission;

public sealed class PrintAheadTests
{
    private static readonly EmissionOptions Options = new("App", "Seeds", IsPublic: false, IncludeText: true);

    private static EquatableArray<ReportPage> Pages(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => new ReportPage(EquatableArray<ResolvedReport>.Adopt([Report($"report-{i:000}")])))
            .ToEquatableArray();

    private static ResolvedReport Report(string id) =>
        new(id, id + ".txt", id, null, null, id, default, default, default, default, default, default, null);

    [Fact]
    public void Many_new_pages_are_printed_as_they_would_be_one_by_one_and_given_away_once()
    {
        var pages = PrintAhead.Run(Pages(40), Options, default);

        Assert.All(
            pages,
            page =>
            {
                Assert.Equal(EmitStep.Page(page, Options), PrintAhead.Take(page, Options));
                Assert.Null(PrintAhead.Take(page, Options));
            }
        );
    }

    [Fact]
    public void Pages_are_not_printed_twice_while_their_reports_stay()
    {
        var pages = PrintAhead.Run(Pages(40), Options, default);
        var again = pages.Select(page => new ReportPage(page.Reports)).ToEquatableArray();

        PrintAhead.Run(again, Options, default);

        Assert.All(again, page => Assert.Null(PrintAhead.Take(page, Options)));
    }

    [Fact]
    public void What_was_printed_for_other_options_is_not_given_away()
    {
        var pages = PrintAhead.Run(Pages(40), Options, default);

        Assert.Null(PrintAhead.Take(pages[0], Options with { IncludeText = false }));
    }

    [Fact]
    public void It_ends_when_nobody_waits_any_longer() =>
        Assert.ThrowsAny<OperationCanceledException>(() => PrintAhead.Run(Pages(40), Options, new(canceled: true)));
}
