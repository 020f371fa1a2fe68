using System.Text;

namespace SeedsSdk.Shared;

/// <summary>Gathers the records of quotes, whose words can go on in further rows.</summary>
internal sealed class DirectoryQuotes
{
    private readonly StringBuilder _words = new();
    private QuoteIds _ids = new();
    private (int Offset, int StatementAndKind)? _open;
    private char _before;

    public DirectoryRecords Records { get; } = new(0, 0, 0, PageDigits.Hash);

    /// <summary>Those that have begun, in all reports.</summary>
    public int Count => Records.Count + (_open is null ? 0 : 1);

    /// <summary>Begins a quote.</summary>
    public void Add(PageRow row, int offset, int statementAndKind)
    {
        Close();
        _open = (offset, statementAndKind);
        Append(row);
        _before = row.Code;
    }

    /// <summary>To be called for every row, in their order.</summary>
    public void Pass(PageRow row)
    {
        switch (row.Code)
        {
            case PageFormat.QuoteGoesOn:
                Append(row);
                _before = row.Code;
                break;
            case PageFormat.Heading or PageFormat.Paragraph:
                if (PageFormat.HasBlankLineBehind(_before))
                {
                    _ = _words.Append(PageFormat.BlankLine);
                }

                _before = row.Code;
                break;
            case PageFormat.Outside or PageFormat.Measure:
                _before = row.Code;
                break;
            default:
                break;
        }
    }

    /// <summary>The next report's quotes have ids of their own.</summary>
    public void EndReport()
    {
        Close();
        _ids = new QuoteIds();
        _before = '\0';
    }

    private void Append(PageRow row) => _words.Append(PageUnescape.Text(row.Column(1)));

    private void Close()
    {
        if (_open is var (offset, statementAndKind))
        {
            var (hash, before) = _ids.Next(_words.ToString());
            Records.Add((uint)offset, (uint)statementAndKind, (uint)before, hash);
        }

        _open = null;
        _ = _words.Clear();
    }
}
