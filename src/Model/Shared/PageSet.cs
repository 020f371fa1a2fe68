using System.Text;

namespace SeedsSdk.Shared;

/// <summary>All pages of a corpus in the order of their numbers, for whoever compiles and loads in one go.</summary>
internal static class PageSet
{
    /// <summary>Strict: a page that is not valid UTF-16 could not become a u8 literal.</summary>
    private static readonly UTF8Encoding s_utf8 = new(false, throwOnInvalidBytes: true);

    /// <param name="actors">The rows of the page of actors.</param>
    /// <param name="reports">The pages of reports, in the order of their reports' ids.</param>
    public static byte[][] Of(string actors, params string[] reports)
    {
        var rows = s_utf8.GetBytes(actors.Length == 0 || actors[actors.Length - 1] == '\n' ? actors : actors + "\n");
        byte[] actorsPage = [.. rows, .. s_utf8.GetBytes(ActorsDirectory.Write(rows, out var count))];
        var pages = Array.ConvertAll(reports, s_utf8.GetBytes);
        var indexed = Array.ConvertAll(pages, page => IndexedPage.Of(KeyOf(page), page));
        var index = string.Concat(indexed.Select(page => page.Directory.Rows));
        return
        [
            s_utf8.GetBytes(RootPage.Write(count, Crc32C.Of(actorsPage), [indexed])),
            actorsPage,
            s_utf8.GetBytes(index),
            .. pages,
        ];
    }

    private static string KeyOf(byte[] page)
    {
        var first = PageRow.All(page).FirstOrDefault(row => row.Code == PageFormat.Report);
        return first.End == 0 ? "" : first.Column(1);
    }
}
