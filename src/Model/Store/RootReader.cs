using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Reads the page that names the others: all that is read when a corpus is loaded.</summary>
internal static class RootReader
{
    private const string Name = "root page";

    /// <exception cref="CorpusFormatException">The page is not as the format says.</exception>
    public static (ActorsPage Actors, ReportPage[] Reports) Read(PageSource pages)
    {
        var bytes = pages(RootPage.Number);
        var rows = new PageRows(bytes, Name, 0, bytes.Length);
        PageHeader.Check(ref rows, PageFormat.RootPage);
        if (!rows.Next() || rows.Code != PageFormat.Actor)
        {
            throw rows.Malformed("the page of actors was expected");
        }

        rows.Expect(3, 3);
        var actors = new ActorsPage(pages, rows.Whole(1), rows.Hash(2));
        var found = new List<PageEntry>();
        while (rows.Next() && rows.Code != PageFormat.End)
        {
            if (rows.Code != PageFormat.Page)
            {
                throw rows.Malformed("a page of reports was expected");
            }

            rows.Expect(9, 9);
            found.Add(
                new PageEntry
                {
                    Key = rows.Text(1),
                    Index = rows.Whole(2),
                    Offset = rows.Whole(3),
                    Length = rows.Whole(4),
                    Hash = rows.Hash(5),
                    Reports = rows.Whole(6),
                    Statements = rows.Whole(7),
                    Quotes = rows.Whole(8),
                }
            );
        }

        if (rows.Code != PageFormat.End || rows.Count() != 2 || rows.Hash(1) != Crc32C.Of(bytes[..rows.Start]))
        {
            throw MalformedPage.Changed(bytes, Name, rows.Start);
        }

        if (rows.Next())
        {
            throw rows.Malformed("nothing was expected behind the last row");
        }

        return (actors, Place(found, pages));
    }

    private static ReportPage[] Place(List<PageEntry> found, PageSource pages)
    {
        var placed = new ReportPage[found.Count];
        var indexes = 0;
        foreach (var page in found)
        {
            indexes = Math.Max(indexes, page.Index + 1);
        }

        for (var i = 0; i < placed.Length; i++)
        {
            var number = RootPage.FirstIndexNumber + Math.Max(indexes, 1) + i;
            placed[i] = new ReportPage(pages, number, found[i], i);
        }

        return placed;
    }
}
