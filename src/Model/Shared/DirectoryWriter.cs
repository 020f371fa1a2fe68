using System.Globalization;
using System.Text;

namespace SeedsSdk.Shared;

/// <summary>Goes once through the rows of a page of reports and writes down where everything stands.</summary>
internal sealed class DirectoryWriter
{
    private readonly byte[] _page;
    private readonly DirectoryActors _actors = new();
    private readonly DirectoryStatements _statements = new();
    private readonly DirectoryQuotes _quotes = new();
    private readonly List<(PageRow Row, int Statement, int Quote)> _reports = [];
    private int _statement;

    private DirectoryWriter(byte[] page) => _page = page;

    /// <param name="page">A page as <see cref="PageFormat"/> says. What it does not say is passed over: the reader tells of it.</param>
    public static PageDirectory Write(byte[] page)
    {
        var writer = new DirectoryWriter(page);
        foreach (var row in PageRow.All(page))
        {
            writer.Add(row);
        }

        writer._quotes.EndReport();
        return new PageDirectory(
            writer.ToString(),
            writer._reports.Count,
            writer._statements.Count,
            writer._quotes.Count
        );
    }

    /// <summary>The directory's rows.</summary>
    public override string ToString()
    {
        var rows = new StringBuilder().Append(DirectoryFormat.Platforms);
        _statements.WritePlatforms(rows);
        _ = rows.Append('\n').Append(DirectoryFormat.Digits).Append('\t');
        _actors.Sort();
        WriteRecords(rows);
        return rows.Append('\n').ToString();
    }

    private int ReportStart => _reports[_reports.Count - 1].Row.Start;

    private int FirstStatement => _reports[_reports.Count - 1].Statement;

    private void Add(PageRow row)
    {
        if (_reports.Count == 0 && row.Code != PageFormat.Report)
        {
            return;
        }

        _quotes.Pass(row);
        switch (row.Code)
        {
            case PageFormat.Report:
                _quotes.EndReport();
                _statements.EndReport();
                _reports.Add((row, _statements.Count, _quotes.Count));
                _statement = _statements.Count;
                break;
            case PageFormat.Note:
                _statements.AddNote(row);
                break;
            case PageFormat.Mention:
                for (var column = 1; row.ColumnAt(column) >= 0; column += 2)
                {
                    Mention(row, column);
                }

                break;
            case PageFormat.Affiliation:
                Mention(row, 1);
                Mention(row, 3);
                break;
            case PageFormat.Statement:
                AddStatement(row);
                break;
            case PageFormat.Quote:
                AddQuote(row);
                break;
            default:
                break;
        }
    }

    private void AddStatement(PageRow row)
    {
        _statement = _statements.Count;
        var offset = row.ColumnAt(1);
        foreach (var speaker in _statements.Add(row, row.Start - ReportStart))
        {
            _actors.Add(speaker, _reports.Count - 1, offset - ReportStart);
            offset += Encoding.UTF8.GetByteCount(speaker) + 1;
        }

        Mention(row, DirectoryStatements.Publisher);
    }

    private void AddQuote(PageRow row)
    {
        var first = FirstStatement;
        if (_statements.Count == first)
        {
            return;
        }

        if (
            int.TryParse(row.Column(7), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            && number <= _statements.Count - first
        )
        {
            _statement = first + number - 1;
        }

        var kind = Math.Max(Array.IndexOf(PageFormat.QuoteKinds, row.Column(6)), 0);
        _quotes.Add(row, row.Start - ReportStart, (_statement * 2) + kind);
    }

    private void Mention(PageRow row, int column)
    {
        if (row.Column(column) is { Length: > 0 } id)
        {
            _actors.Add(id, _reports.Count - 1, row.ColumnAt(column) - ReportStart);
        }
    }

    private void WriteRecords(StringBuilder rows)
    {
        var reports = new DirectoryRecords(0, PageDigits.Hash, PageDigits.Hash, 0, 0);
        var statements = new DirectoryRecords(0, 0, 0, 0, 0);
        var speakers = new DirectoryRecords(0);
        var actors = new DirectoryRecords(DirectoryFormat.ActorHash, 0, 0);
        var mentions = new DirectoryRecords(0);
        for (var i = 0; i < _reports.Count; i++)
        {
            var (row, statement, quote) = _reports[i];
            var end = i + 1 < _reports.Count ? _reports[i + 1].Row.Start : _page.Length;
            var hash = Crc32C.Of(_page.AsSpan(row.Start, end - row.Start));
            var id = IdHash.Of(row.Column(1).AsSpan());
            reports.Add((uint)row.Start, hash, id, (uint)statement, (uint)quote);
        }

        _statements.Write(statements, speakers, _actors);
        _actors.Write(actors, mentions);
        DirectoryRecords[] all = [reports, statements, _quotes.Records, speakers, actors, mentions];
        foreach (var records in all)
        {
            PageDigits.Append(rows, (ulong)records.Count, PageDigits.Ordinal);
        }

        PageDigits.Append(rows, (ulong)(_statements.FirstDay - 1), PageDigits.Ordinal);
        foreach (var records in all)
        {
            records.WriteWidths(rows);
        }

        foreach (var records in all)
        {
            records.Write(rows);
        }
    }
}
