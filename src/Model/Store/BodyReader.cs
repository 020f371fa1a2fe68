using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>
/// Reads the body of one report, row by row: sums up where everything is, and remembers which rows hold which text.
/// </summary>
internal sealed class BodyReader(
    DataPage page,
    string reportId,
    string path,
    int start,
    bool withText,
    SortedDictionary<string, ActorData> actors,
    List<CitationData> citations
)
{
    private readonly Dictionary<string, int> _statementsByQuote = new(StringComparer.Ordinal);
    private readonly List<TextSlice> _paragraphs = [];
    private TextPosition _position = TextPosition.Start;
    private string? _heading;
    private char _part = PageFormat.Outside;
    private int _partStart;
    private readonly int _start = start;
    private int _end = start;
    private int _statement = -1;
    private OpenQuote? _quote;

    public List<SectionData> Sections { get; } = [];

    public List<StatementData> Statements { get; } = [];

    public List<QuoteData> Quotes { get; } = [];

    public TextSlice Text => new(page, _start, _end, quotedOnly: false);

    public int Length => _position.Offset;

    public void Read(ref PageRows rows)
    {
        switch (rows.Code)
        {
            case PageFormat.Outside when withText || rows.Is(1, ""):
            case PageFormat.Paragraph when withText:
            case PageFormat.Heading:
                Enter(ref rows);
                ReadPlain(ref rows);
                break;
            case PageFormat.ParagraphGoesOn when _part == PageFormat.Paragraph:
            case PageFormat.HeadingGoesOn when _part == PageFormat.Heading:
                ReadPlain(ref rows);
                break;
            case PageFormat.Measure when !withText:
                Enter(ref rows);
                ReadMeasure(ref rows);
                break;
            case PageFormat.Statement:
                ReadStatement(ref rows);
                break;
            case PageFormat.Quote:
                ReadQuote(ref rows);
                break;
            case PageFormat.QuoteGoesOn:
                ContinueQuote(ref rows);
                break;
            default:
                throw rows.Malformed("the row has no place here");
        }

        _end = rows.End;
    }

    /// <summary>To be called once, behind the last row.</summary>
    public void Close()
    {
        CloseQuote();
        ClosePart();
        CloseSection();
    }

    private void Enter(ref PageRows rows)
    {
        ClosePart();
        _part = rows.Code;
        _partStart = rows.Start;
        if (_part == PageFormat.Heading)
        {
            CloseSection();
            _heading = "";
        }
    }

    private void ClosePart()
    {
        var slice = new TextSlice(page, _partStart, _end, quotedOnly: false);
        if (_part == PageFormat.Paragraph)
        {
            _paragraphs.Add(slice);
        }
        else if (_part == PageFormat.Heading)
        {
            _heading = slice.Decode();
        }

        _part = PageFormat.Outside;
    }

    private void CloseSection()
    {
        Sections.Add(new SectionData(_heading, [.. _paragraphs]));
        _paragraphs.Clear();
    }

    private void ReadPlain(ref PageRows rows)
    {
        rows.Expect(2);
        if (!rows.Raw(1).IsEmpty)
        {
            CloseQuote();
            Advance(ref rows, 1);
        }
    }

    private void ReadMeasure(ref PageRows rows)
    {
        rows.Expect(4);
        var (length, lines, units) = (rows.Whole(1), rows.Whole(2), rows.Whole(3));
        if (
            length < 1
            || length > int.MaxValue - _position.Offset
            || lines < 0
            || units < 0
            || lines > length - units
            || (lines == 0 && units != 0)
        )
        {
            throw rows.Malformed("no text has these measures");
        }

        CloseQuote();
        _position = _position.Skip(length, lines, units);
    }

    private void ReadStatement(ref PageRows rows)
    {
        rows.Expect(7);
        CloseQuote();
        int? citation = rows.Raw(6).IsEmpty ? null : rows.Whole(6);
        if (citation is { } number && !citations.Exists(note => note.Number == number))
        {
            throw rows.Malformed("the report has no note with the statement's number");
        }

        _statement = Statements.Count;
        Statements.Add(
            new StatementData(
                rows.KnownList(1, actors),
                rows.Raw(2).IsEmpty ? null : rows.Known(2, actors),
                (StatementForm)rows.Word(3, PageFormat.StatementForms),
                rows.Platform(4),
                rows.Date(5),
                citation
            )
        );
    }

    private void ReadQuote(ref PageRows rows)
    {
        rows.Expect(9);
        CloseQuote();
        var id = rows.Text(1);
        if (id.Length < 2 || id[0] != PageFormat.IdMark)
        {
            throw rows.Malformed("a quote's id was expected");
        }

        if (rows.Optional(7) is { } first && !_statementsByQuote.TryGetValue(first, out _statement))
        {
            throw rows.Malformed($"no quote before has the id '{first}'");
        }

        if (_statement < 0)
        {
            throw rows.Malformed("the quote belongs to no statement");
        }

        if (!_statementsByQuote.TryAdd(id, _statement))
        {
            throw rows.Malformed($"the report has another quote with the id '{id}'");
        }

        var confidence = rows.Whole(4);
        if (confidence is < 0 or > 100)
        {
            throw rows.Malformed("a confidence lies between 0 and 100");
        }

        _quote = new OpenQuote(
            id,
            (QuoteKind)rows.Word(2, PageFormat.QuoteKinds),
            new Attribution(rows.Text(3), rows.Optional(5), rows.Optional(6), confidence),
            _statement,
            Sections.Count,
            _position,
            rows.Start
        );
        Advance(ref rows, 8);
        _quote.RowsEnd = rows.End;
    }

    private void ContinueQuote(ref PageRows rows)
    {
        rows.Expect(2);
        if (_quote is null)
        {
            throw rows.Malformed("no quote is open");
        }

        Advance(ref rows, 1);
        _quote.RowsEnd = rows.End;
    }

    private void CloseQuote()
    {
        if (_quote is not { } quote)
        {
            return;
        }

        Quotes.Add(quote.Close(page, reportId, path, _position));
        _quote = null;
    }

    private void Advance(ref PageRows rows, int column)
    {
        if (!PageText.TryMeasure(rows.Raw(column), ref _position))
        {
            throw rows.Malformed("an escape is broken");
        }
    }
}
