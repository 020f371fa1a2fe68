using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Emission;

/// <summary>
/// Puts the reports on pages. A page ends behind a report whose id says so, and nothing else decides: a report that
/// comes, goes or changes touches its own page and at most the one beside it, whatever stands in the others.
/// </summary>
internal static class Pagination
{
    /// <summary>Reports on a page, in the mean. A few hundred kilobytes a page compile fastest.</summary>
    private const uint MeanLength = 16;

    /// <summary>
    /// The compiler compares what a step gave before and now by position: with one page more in front, all later ones
    /// would seem changed. So pages hang on hooks that never move, chosen by their keys, as many as the largest corpora
    /// that one assembly holds have pages.
    /// </summary>
    private const int Hooks = 512;

    public static EquatableArray<ReportPage> Pages(EquatableArray<ResolvedReport> reports)
    {
        var pages = new List<ReportPage>();
        var page = new List<ResolvedReport>();
        foreach (var report in reports)
        {
            page.Add(report);
            if (StableHash.Of(report.Id) % MeanLength == 0)
            {
                pages.Add(new ReportPage(page.ToEquatableArray()));
                page.Clear();
            }
        }

        if (page.Count > 0)
        {
            pages.Add(new ReportPage(page.ToEquatableArray()));
        }

        return pages.ToEquatableArray();
    }

    /// <summary>The pages, each on its hook. Most hooks are empty.</summary>
    public static EquatableArray<ReportPage>[] OnHooks(EquatableArray<ReportPage> pages)
    {
        var hooks = new List<ReportPage>?[Hooks];
        foreach (var page in pages)
        {
            (hooks[StableHash.Of(page.Key) / (uint.MaxValue / Hooks + 1)] ??= []).Add(page);
        }

        return Array.ConvertAll(hooks, hook => hook?.ToEquatableArray() ?? EquatableArray<ReportPage>.Empty);
    }
}
