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
    private const uint MeanLength = 32;

    /// <summary>A page ends as well when its reports have so many characters together.</summary>
    private const int MostCharacters = 1 << 20;

    /// <summary>Pages of reports to a page of directories, in the mean.</summary>
    private const uint MeanIndexLength = 16;

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
        var length = 0L;
        foreach (var report in reports)
        {
            page.Add(report);
            length += report.Text.Length;
            if (StableHash.Of(report.Id) % MeanLength == 0 || length > MostCharacters)
            {
                pages.Add(new ReportPage(page.ToEquatableArray()));
                page.Clear();
                length = 0;
            }
        }

        if (page.Count > 0)
        {
            pages.Add(new ReportPage(page.ToEquatableArray()));
        }

        return pages.ToEquatableArray();
    }

    /// <summary>The pages of directories, ended by the keys of their pages. There is at least one.</summary>
    /// <param name="printed">In any order.</param>
    public static EquatableArray<IndexPage> Indexes(IEnumerable<PrintedPage> printed)
    {
        var indexes = new List<IndexPage>();
        var index = new List<PrintedPage>();
        foreach (var page in printed.OrderBy(page => page.Page.Key, StringComparer.Ordinal))
        {
            index.Add(page);
            if (StableHash.Of(page.Page.Key) / MeanLength % MeanIndexLength == 0)
            {
                indexes.Add(new IndexPage(index.ToEquatableArray()));
                index.Clear();
            }
        }

        if (index.Count > 0 || indexes.Count == 0)
        {
            indexes.Add(new IndexPage(index.ToEquatableArray()));
        }

        return indexes.ToEquatableArray();
    }

    /// <summary>The pages, each on its hook. Most hooks are empty.</summary>
    public static EquatableArray<ReportPage>[] OnHooks(EquatableArray<ReportPage> pages) =>
        OnHooks(pages, page => page.Key);

    /// <summary>See <see cref="OnHooks(EquatableArray{ReportPage})"/>.</summary>
    public static EquatableArray<IndexPage>[] OnHooks(EquatableArray<IndexPage> indexes) =>
        OnHooks(indexes, index => index.Key);

    private static EquatableArray<T>[] OnHooks<T>(EquatableArray<T> pages, Func<T, string> key)
        where T : IEquatable<T>
    {
        var hooks = new List<T>?[Hooks];
        foreach (var page in pages)
        {
            (hooks[StableHash.Of(key(page)) / (uint.MaxValue / Hooks + 1)] ??= []).Add(page);
        }

        return Array.ConvertAll(hooks, hook => hook?.ToEquatableArray() ?? EquatableArray<T>.Empty);
    }
}
