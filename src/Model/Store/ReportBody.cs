using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>
/// Goes once through the body of a report, row by row: sums up where everything is, and remembers which rows hold which text.
/// </summary>
internal sealed class ReportBody
{
    private readonly Report _report;
    private readonly ReportPage _page;
    private readonly bool _withText;
    private readonly int _start;
    private readonly List<Section> _sections = [];
    private readonly List<TextSlice> _paragraphs = [];
    private readonly List<SourceSpan> _spans = [];
    private readonly List<int> _sectionOfQuote = [];
    private TextPosition _position = TextPosition.Start;
    private TextPosition? _quote;
    private int _quoteEnd;
    private int _statements;
    private char _last;
    private string? _heading;
    private char _part = PageFormat.Outside;
    private int _partStart;
    private int _firstQuote;
    private int _end;

    public ReportBody(Report report, ReportPage page, bool withText, int start, PageRows rows)
    {
        (_report, _page, _withText, _start, _end) = (report, page, withText, start, start);
        while (rows.Next())
        {
            Read(ref rows);
            _end = rows.End;
        }

        CloseQuote();
        ClosePart();
        CloseSection();
        Sections = _sections.AsReadOnly();
    }

    public IReadOnlyList<Section> Sections { get; }

    public TextSlice Text => new(_page, _start, _end, quotedOnly: false);

    /// <summary>Of the text, in UTF-16 code units.</summary>
    public int Length => _position.Offset;

    /// <param name="quote">Counted within the report.</param>
    public SourceSpan SpanOf(int quote) => _spans[quote];

    /// <param name="quote">Counted within the report.</param>
    public Section SectionOf(int quote) => _sections[_sectionOfQuote[quote]];

    private void Read(ref PageRows rows)
    {
        switch (rows.Code)
        {
            case PageFormat.Outside when _withText || rows.Raw(1).IsEmpty:
            case PageFormat.Paragraph when _withText:
            case PageFormat.Heading:
                Enter(rows);
                ReadPlain(ref rows);
                break;
            case PageFormat.ParagraphGoesOn when _part == PageFormat.Paragraph:
            case PageFormat.HeadingGoesOn when _part == PageFormat.Heading:
                ReadPlain(ref rows);
                break;
            case PageFormat.Measure when !_withText:
                Enter(rows);
                ReadMeasure(rows);
                break;
            case PageFormat.Statement:
                CloseQuote();
                RowChecks.Statement(rows);
                _statements++;
                return;
            case PageFormat.Quote:
                RowChecks.Quote(rows, _statements);
                CloseQuote();
                _quote = _position;
                _sectionOfQuote.Add(_sections.Count);
                ReadWords(rows);
                break;
            case PageFormat.QuoteGoesOn when _quote is not null:
                rows.Expect(1, 2);
                ReadWords(rows);
                break;
            default:
                throw rows.Malformed("the row has no place here");
        }

        _last = rows.Code;
    }

    private void Enter(in PageRows rows)
    {
        ClosePart();
        _part = rows.Code;
        _partStart = rows.Start;
        if (_part is PageFormat.Heading or PageFormat.Paragraph && PageFormat.HasBlankLineBehind(_last))
        {
            _position = _position.NextLine().NextLine();
        }

        if (_part == PageFormat.Heading)
        {
            CloseSection();
            _heading = "";
        }
    }

    private void ClosePart()
    {
        var slice = new TextSlice(_page, _partStart, _end, quotedOnly: false);
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
        var quotes = _sectionOfQuote.Count;
        _sections.Add(new Section(_report, _heading, [.. _paragraphs], _firstQuote, quotes - _firstQuote));
        _firstQuote = quotes;
        _paragraphs.Clear();
    }

    private void ReadPlain(ref PageRows rows)
    {
        rows.Expect(1, 2);
        if (!rows.Raw(1).IsEmpty)
        {
            CloseQuote();
            Advance(rows);
        }
    }

    private void ReadWords(in PageRows rows)
    {
        Advance(rows);
        _quoteEnd = _position.Offset;
    }

    private void ReadMeasure(in PageRows rows)
    {
        rows.Expect(4, 4);
        var (length, lines, units) = (rows.Whole(1), rows.Whole(2), rows.Whole(3));
        if (
            length < 1
            || length > int.MaxValue - _position.Offset
            || lines > length - units
            || (lines == 0 && units != 0)
        )
        {
            throw rows.Malformed("no text has these measures");
        }

        CloseQuote();
        _position = _position.Skip(length, lines, units);
    }

    private void CloseQuote()
    {
        if (_quote is { } begin)
        {
            _spans.Add(new SourceSpan(_report.Path, begin.Offset, _quoteEnd - begin.Offset, begin.Line, begin.Column));
            _quote = null;
        }
    }

    private void Advance(in PageRows rows)
    {
        if (!PageText.TryMeasure(rows.Raw(1), ref _position))
        {
            throw rows.Malformed("an escape is broken");
        }
    }
}
