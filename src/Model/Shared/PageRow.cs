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
        var at = start;
        for (; column > 0; column--)
        {
            var tab = Array.IndexOf(page, (byte)'\t', at, end - at);
            if (tab < 0)
            {
                return "";
            }

            at = tab + 1;
        }

        var length = Array.IndexOf(page, (byte)'\t', at, end - at);
        return Encoding.UTF8.GetString(page, at, (length < 0 ? end : length) - at);
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
