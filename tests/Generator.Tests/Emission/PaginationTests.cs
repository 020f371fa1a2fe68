using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Emission;

public sealed class PaginationTests
{
    private static ResolvedReport Report(string id) =>
        new(id, id + ".txt", id, null, null, id, default, default, default, default, default, default, null);

    private static EquatableArray<ReportPage> Pages(IEnumerable<string> ids) =>
        Pagination.Pages(ids.Order(StringComparer.Ordinal).Select(Report).ToEquatableArray());

    private static readonly string[] Ids =
    [
        .. Enumerable.Range(0, 2000).Select(i => $"2021-03-{i % 28:00}-report-{i}"),
    ];

    [Fact]
    public void Every_report_is_on_a_page_in_order() =>
        Assert.Equal(
            Ids.Order(StringComparer.Ordinal),
            Pages(Ids).SelectMany(page => page.Reports).Select(report => report.Id)
        );

    [Fact]
    public void Pages_have_thirty_two_reports_in_the_mean() =>
        Assert.InRange(Ids.Length / (double)Pages(Ids).Count, 24, 40);

    [Fact]
    public void Long_reports_end_a_page_early_and_the_next_one_is_where_it_was()
    {
        var large = new string('x', 1 << 19);
        var reports = Ids.Order(StringComparer.Ordinal)
            .Select((id, i) => i is > 100 and < 140 ? Report(id) with { Text = large } : Report(id));
        var pages = Pagination.Pages(reports.ToEquatableArray());

        Assert.All(pages, page => Assert.InRange(page.Reports.Sum(report => (long)report.Text.Length), 1, 1 << 21));
        Assert.Equal(Pages(Ids).TakeLast(20).Select(page => page.Key), pages.TakeLast(20).Select(page => page.Key));
    }

    [Fact]
    public void A_report_more_or_less_touches_the_pages_beside_it_only()
    {
        var pages = Pages(Ids).ToHashSet();
        foreach (var id in Ids.Where((_, index) => index % 50 == 0))
        {
            var changed = Pages(Ids.Except([id], StringComparer.Ordinal)).Where(page => !pages.Contains(page));

            Assert.InRange(changed.Count(), 0, 1);
        }
    }

    [Fact]
    public void Every_page_hangs_on_one_hook_and_a_page_more_moves_none()
    {
        var all = Pages(Ids);
        var hooks = Pagination.OnHooks(all);
        var fewer = Pagination.OnHooks(Pages(Ids.Skip(100)));

        Assert.Equal(all.Count, hooks.Sum(hook => hook.Count));
        Assert.Equal(hooks.Length, fewer.Length);
        Assert.InRange(hooks.Zip(fewer).Count(pair => pair.First != pair.Second), 1, 110);
    }

    [Fact]
    public void Every_id_has_a_method_of_its_own()
    {
        string[] ids = ["a-b", "a/b", "ab", "a-b-c", "a/b-c", "a-b/c", "a/b/c", "\U00010330", "\U00010331", "قلم"];

        Assert.Equal(
            ids.Length,
            ids.Select(id => ReportPage.MethodFor("Reports", id)).Distinct(StringComparer.OrdinalIgnoreCase).Count()
        );
        Assert.All(ids, id => Assert.True(Identifiers.IsValid(ReportPage.MethodFor("Reports", id)), id));
    }
}
