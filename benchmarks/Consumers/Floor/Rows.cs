using System.Buffers.Text;
using System.Text;

namespace Consumer;

/// <summary>Goes from quote to quote through a page.</summary>
internal ref struct Rows(ReadOnlySpan<byte> page, int reportAt = 0, int textAt = 0, int next = 0)
{
    private readonly ReadOnlySpan<byte> _page = page;
    private int _next = next;

    public int ReportAt { get; private set; } = reportAt;

    public int TextAt { get; private set; } = textAt;

    public int RowAt { get; private set; }

    public int Date { get; private set; }

    public ReadOnlySpan<byte> Actors { get; private set; }

    public ReadOnlySpan<byte> Words { get; private set; }

    public readonly string Title
    {
        get
        {
            var row = Row(ReportAt);
            return Encoding.UTF8.GetString(row[(row.LastIndexOf((byte)'\t') + 1)..]);
        }
    }

    /// <summary>Goes to the next quote; false at the end of the page.</summary>
    public bool NextQuote()
    {
        while (_next < _page.Length)
        {
            var at = _next;
            var row = Row(at);
            _next = at + row.Length + 1;
            switch (row[0])
            {
                case (byte)'R':
                    ReportAt = at;
                    break;
                case (byte)'T':
                    TextAt = at + 2;
                    break;
                default:
                    RowAt = at;
                    Read(row[2..]);
                    return true;
            }
        }

        return false;
    }

    private void Read(ReadOnlySpan<byte> row)
    {
        Utf8Parser.TryParse(row, out int date, out var used);
        Date = date;
        row = row[(used + 1)..];
        var tab = row.IndexOf((byte)'\t');
        Actors = row[..tab];
        row = row[(tab + 1)..];
        if (row[0] != (byte)'@')
        {
            Words = row;
            return;
        }

        Utf8Parser.TryParse(row[1..], out int start, out used);
        Utf8Parser.TryParse(row[(used + 2)..], out int length, out _);
        Words = _page.Slice(TextAt + start, length);
    }

    private readonly ReadOnlySpan<byte> Row(int at)
    {
        var rest = _page[at..];
        var end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }
}
