using System.Globalization;
using System.Text;

namespace SeedsSdk.Shared;

/// <summary>Goes once through the rows of a page of reports and writes down where everything stands.</summary>
internal sealed class DirectoryWriter
{
    private readonly byte[] _page;
    private readonly DirectoryActors _actors = new();
    private readonly List<string> _platforms = [];
    private readonly List<ReportPlace> _reports = [];
    private readonly List<StatementPlace> _statements = [];
    private readonly List<QuotePlace> _quotes = [];
    private readonly Dictionary<string, int> _statementsByQuote = new(StringComparer.Ordinal);
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
        var ids = _actors.Sort();
        var rows = new StringBuilder().Append(DirectoryFormat.Actors);
        var offsets = new List<int>();
        var offset = 0;
        foreach (var id in ids)
        {
            _ = rows.Append(offsets.Count == 0 ? '\t' : PageFormat.ListSeparator).Append(id);
            offsets.Add(offset);
            offset += Encoding.UTF8.GetByteCount(id) + 1;
        }

        _ = rows.Append('\n').Append(DirectoryFormat.Platforms);
        for (var i = 0; i < _platforms.Count; i++)
        {
            _ = rows.Append(i == 0 ? '\t' : PageFormat.ListSeparator).Append(_platforms[i]);
        }

        _ = rows.Append('\n').Append(DirectoryFormat.Digits).Append('\t');
        WriteRecords(rows, offsets);
        return rows.Append('\n').ToString();
    }

    private void Add(PageRow row)
    {
        if (_reports.Count == 0 && row.Code != PageFormat.Report)
        {
            return;
        }

        switch (row.Code)
        {
            case PageFormat.Report:
                _reports.Add(new ReportPlace(row.Start, row.Column(1), _statements.Count, _quotes.Count));
                _statementsByQuote.Clear();
                _statement = 0;
                break;
            case PageFormat.Mention:
                Mention(row.Column(1));
                break;
            case PageFormat.Affiliation:
                Mention(row.Column(1));
                Mention(row.Column(3));
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
        var speakers = row.Column(1).Split([PageFormat.ListSeparator], StringSplitOptions.RemoveEmptyEntries);
        var publisher = ListItem(row.Column(2));
        _statement = _statements.Count;
        _statements.Add(
            new StatementPlace(row.Start, DayOf(row.Column(5)), PlatformOf(row.Column(4)), publisher, speakers)
        );
        foreach (var speaker in speakers)
        {
            Mention(speaker);
        }

        Mention(publisher);
    }

    private void AddQuote(PageRow row)
    {
        var id = row.Column(1);
        if (row.Column(7) is { Length: > 0 } first && _statementsByQuote.TryGetValue(first, out var statement))
        {
            _statement = statement;
        }

        _statementsByQuote[id] = _statement;
        var kind = Math.Max(Array.IndexOf(PageFormat.QuoteKinds, row.Column(2)), 0);
        _quotes.Add(new QuotePlace(row.Start, _statement, kind, IdHash.Of(id.AsSpan())));
    }

    private void Mention(string id)
    {
        if (id.Length > 0)
        {
            _actors.Add(ListItem(id), _reports.Count - 1);
        }
    }

    private int PlatformOf(string name)
    {
        if (name.Length == 0)
        {
            return 0;
        }

        var item = ListItem(name);
        var index = _platforms.IndexOf(item);
        if (index < 0)
        {
            index = _platforms.Count;
            _platforms.Add(item);
        }

        return index + 1;
    }

    private void WriteRecords(StringBuilder rows, List<int> offsets)
    {
        int[] counts =
        [
            _reports.Count,
            _statements.Count,
            _quotes.Count,
            _statements.Sum(statement => statement.Speakers.Length),
            offsets.Count,
            _actors.Mentions,
        ];
        foreach (var count in counts)
        {
            PageDigits.Append(rows, (ulong)count, PageDigits.Ordinal);
        }

        for (var i = 0; i < _reports.Count; i++)
        {
            var end = i + 1 < _reports.Count ? _reports[i + 1].Offset : _page.Length;
            _reports[i].Write(rows, _page, end);
        }

        var speaker = 0;
        foreach (var statement in _statements)
        {
            statement.Write(
                rows,
                statement.Publisher.Length == 0 ? 0 : _actors.OrdinalOf(statement.Publisher) + 1,
                speaker
            );
            speaker += statement.Speakers.Length;
        }

        foreach (var quote in _quotes)
        {
            quote.Write(rows);
        }

        foreach (var id in _statements.SelectMany(statement => statement.Speakers))
        {
            PageDigits.Append(rows, (ulong)_actors.OrdinalOf(id), PageDigits.Ordinal);
        }

        _actors.Write(rows, offsets);
    }

    /// <summary>A field as it stands in a list, where spaces separate.</summary>
    private static string ListItem(string field) => field.IndexOf(' ') < 0 ? field : field.Replace(" ", @"\s");

    /// <summary>The day's number and one; 0 for what is no day.</summary>
    private static int DayOf(string date) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (int)(day.Ticks / TimeSpan.TicksPerDay) + 1
            : 0;

    private readonly struct ReportPlace(int offset, string id, int firstStatement, int firstQuote)
    {
        public int Offset => offset;

        public void Write(StringBuilder rows, byte[] page, int end)
        {
            PageDigits.Append(rows, (ulong)offset, PageDigits.Offset);
            PageDigits.Append(rows, Crc32C.Of(page.AsSpan(offset, end - offset)), PageDigits.Hash);
            PageDigits.Append(rows, IdHash.Of(id.AsSpan()), PageDigits.Hash);
            PageDigits.Append(rows, (ulong)firstStatement, PageDigits.Ordinal);
            PageDigits.Append(rows, (ulong)firstQuote, PageDigits.Ordinal);
        }
    }

    private readonly struct StatementPlace(int offset, int day, int platform, string publisher, string[] speakers)
    {
        public string Publisher => publisher;

        public string[] Speakers => speakers;

        public void Write(StringBuilder rows, int publisherOrdinal, int firstSpeaker)
        {
            PageDigits.Append(rows, (ulong)offset, PageDigits.Offset);
            PageDigits.Append(rows, (ulong)day, PageDigits.Ordinal);
            PageDigits.Append(rows, (ulong)platform, PageDigits.Ordinal);
            PageDigits.Append(rows, (ulong)publisherOrdinal, PageDigits.Ordinal);
            PageDigits.Append(rows, (ulong)firstSpeaker, PageDigits.Ordinal);
        }
    }

    private readonly struct QuotePlace(int offset, int statement, int kind, uint id)
    {
        public void Write(StringBuilder rows)
        {
            PageDigits.Append(rows, (ulong)offset, PageDigits.Offset);
            PageDigits.Append(rows, (ulong)statement, PageDigits.Ordinal);
            PageDigits.Append(rows, (ulong)kind, DirectoryFormat.KindWidth);
            PageDigits.Append(rows, id, PageDigits.Hash);
        }
    }
}
