using System.Text;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>
/// Writes the body of a report: its text cut into headings, paragraphs and what is outside of them, and each of these
/// into quotes and what is not quoted, each piece a row.
/// </summary>
internal sealed class BodyWriter(StringBuilder page, ResolvedReport report, bool includeText)
{
    private readonly StatementWriter _statements = new(page, report);
    private int _nextQuote;
    private bool _quoteIsOpen;
    private bool _isInside;
    private char _last;

    /// <summary>The text of the first row outside of headings and paragraphs that has one; empty where none has.</summary>
    public TextRange FirstOutside { get; private set; }

    /// <summary>That of the last one.</summary>
    public TextRange LastOutside { get; private set; }

    /// <exception cref="InvalidOperationException">Quotes, paragraphs or headings overlap or are out of order.</exception>
    public void Write()
    {
        var position = 0;
        foreach (var part in Parts())
        {
            Require(part.Range.Start >= position, "headings or paragraphs overlap");
            WriteGap(TextRange.FromBounds(position, part.Range.Start));
            WritePart(part.First, part.GoesOn, part.Range);
            position = part.Range.End;
        }

        WritePart(
            PageFormat.Outside,
            PageFormat.Outside,
            TextRange.FromBounds(position, report.Text.Length),
            last: true
        );
        Require(_nextQuote == report.Quotes.Count, "a quote lies outside the text");
        _statements.WriteOthers();
    }

    /// <summary>What is between two headings or paragraphs, or before the first. A blank line is not written.</summary>
    private void WriteGap(TextRange range)
    {
        if (PageFormat.HasBlankLineBehind(_last) && IsBlankLine(range))
        {
            return;
        }

        if (range.Length > 0)
        {
            WritePart(PageFormat.Outside, PageFormat.Outside, range);
        }

        if (PageFormat.HasBlankLineBehind(_last))
        {
            // Nothing is between them.
            Row(PageFormat.Outside).EndShortRow();
        }
    }

    /// <summary>Whether it is no more than that, and neither does a quote begin in it nor end.</summary>
    private bool IsBlankLine(TextRange range)
    {
        if (
            range.Length != PageFormat.BlankLine.Length
            || string.CompareOrdinal(report.Text, range.Start, PageFormat.BlankLine, 0, range.Length) != 0
        )
        {
            return false;
        }

        return _nextQuote == report.Quotes.Count
            || (
                _quoteIsOpen
                    ? report.Quotes[_nextQuote].Span.End > range.End
                    : report.Quotes[_nextQuote].Span.Start >= range.End
            );
    }

    /// <summary>Headings and paragraphs. Without texts there are no paragraphs.</summary>
    private IEnumerable<(char First, char GoesOn, TextRange Range)> Parts()
    {
        foreach (var section in report.Sections)
        {
            if (section.Heading is { } heading)
            {
                yield return (PageFormat.Heading, PageFormat.HeadingGoesOn, heading);
            }

            foreach (var paragraph in includeText ? section.Paragraphs : default)
            {
                yield return (PageFormat.Paragraph, PageFormat.ParagraphGoesOn, paragraph);
            }
        }
    }

    private void WritePart(char first, char goesOn, TextRange range, bool last = false)
    {
        var isOutside = first == PageFormat.Outside;
        var code = first;
        var position = range.Start;
        while (_nextQuote < report.Quotes.Count)
        {
            var span = report.Quotes[_nextQuote].Span;
            if (!_quoteIsOpen && (span.Start > range.End || (span.Start == range.End && !last)))
            {
                break;
            }

            Require(_quoteIsOpen || span.Start >= position, "quotes overlap");
            var begin = _quoteIsOpen ? position : span.Start;
            WritePlain(code, TextRange.FromBounds(position, begin), isOutside ? _isInside : code == first);
            code = goesOn;
            position = Math.Min(span.End, range.End);
            WriteQuoted(report.Quotes[_nextQuote], TextRange.FromBounds(begin, position));
            _quoteIsOpen = span.End > position;
            if (_quoteIsOpen)
            {
                return;
            }

            _nextQuote++;
        }

        WritePlain(code, TextRange.FromBounds(position, range.End), !isOutside && code == first);
    }

    private void WritePlain(char code, TextRange range, bool always)
    {
        var isOutside = code == PageFormat.Outside;
        if (isOutside && !includeText && range.Length > 0)
        {
            WriteMeasure(range.Of(report.Text));
        }
        else if (always || range.Length > 0)
        {
            Row(code).Column(report.Text, range).EndShortRow();
            if (isOutside && range.Length > 0)
            {
                LastOutside = range;
                FirstOutside = FirstOutside.Length > 0 ? FirstOutside : range;
            }
        }
        else
        {
            return;
        }

        _isInside = !isOutside;
    }

    private void WriteQuoted(ResolvedQuote quote, TextRange range)
    {
        if (_quoteIsOpen)
        {
            Row(PageFormat.QuoteGoesOn).Column(report.Text, range).EndShortRow();
            return;
        }

        _statements.WriteQuote(quote, range);
        _last = PageFormat.Quote;
    }

    /// <summary>Without texts, what is neither heading nor quote becomes a row of measures.</summary>
    private void WriteMeasure(string text)
    {
        var lines = text.Count(c => c == '\n');
        var units = lines == 0 ? 0 : text.Length - text.LastIndexOf('\n') - 1;
        Row(PageFormat.Measure)
            .Column(Numbers.Text(text.Length))
            .Column(Numbers.Text(lines))
            .Column(Numbers.Text(units))
            .EndRow();
    }

    private StringBuilder Row(char code)
    {
        _last = code;
        return page.Row(code);
    }

    private void Require(bool holds, string problem)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Report '{report.Id}': {problem}.");
        }
    }
}
