using System.Text;

namespace SeedsSdk.Shared;

/// <summary>A row of a page and its columns, the code included, still escaped.</summary>
internal readonly struct PageRow(byte[] page, int start, int end)
{
    public int Start => start;

    public int End => end;

    /// <summary>NUL for an empty row.</summary>
    public char Code => start < end ? (char)page[start] : '\0';

    /// <summary>The text of a column as it stands in the page; empty where there is none.</summary>
    public string Column(int column)
    {
        var at = ColumnAt(column);
        if (at < 0)
        {
            return "";
        }

        var length = Array.IndexOf(page, (byte)'\t', at, end - at);
        return Encoding.UTF8.GetString(page, at, (length < 0 ? end : length) - at);
    }

    /// <summary>What a column says, which can say that there is nothing; what is implied when it is empty.</summary>
    public string Said(int column, string implied)
    {
        var said = Column(column);
        return said.Length == 0 ? implied
            : said == PageFormat.EmptyText || (said.Length == 1 && said[0] == PageFormat.None) ? ""
            : said;
    }

    /// <summary>Offset of a column; -1 where there is none.</summary>
    public int ColumnAt(int column)
    {
        var at = start;
        for (; column > 0; column--)
        {
            var tab = Array.IndexOf(page, (byte)'\t', at, end - at);
            if (tab < 0)
            {
                return -1;
            }

            at = tab + 1;
        }

        return at;
    }

    /// <summary>All rows of a page; the line end of the last one may be missing.</summary>
    public static IEnumerable<PageRow> All(byte[] page)
    {
        for (var start = 0; start < page.Length; )
        {
            var length = Array.IndexOf(page, (byte)'\n', start);
            var end = length < 0 ? page.Length : length;
            yield return new PageRow(page, start, end);
            start = end + 1;
        }
    }
}
