namespace SeedsSdk.Shared;

/// <summary>All pages of a corpus in the order of their numbers, for whoever compiles and loads in one go.</summary>
internal static class PageSet
{
    /// <param name="actors">The rows of the page of actors.</param>
    /// <param name="reports">The pages of reports, in the order of their reports' ids.</param>
    public static byte[][] Of(string actors, params string[] reports)
    {
        var rows = PageBytes.Of(actors.Length == 0 || actors[actors.Length - 1] == '\n' ? actors : actors + "\n");
        byte[] actorsPage = [.. rows, .. PageBytes.Of(ActorsDirectory.Write(rows, out var count))];
        var pages = Array.ConvertAll(reports, PageBytes.Of);
        var indexed = Array.ConvertAll(pages, page => IndexedPage.Of(KeyOf(page), page));
        var index = string.Concat(indexed.Select(page => page.Directory.Rows));
        return
        [
            PageBytes.Of(RootPage.Write(count, Crc32C.Of(actorsPage), [indexed])),
            actorsPage,
            PageBytes.Of(index),
            .. pages,
        ];
    }

    private static string KeyOf(byte[] page)
    {
        var first = PageRow.All(page).FirstOrDefault(row => row.Code == PageFormat.Report);
        return first.End == 0 ? "" : first.Column(1);
    }
}
