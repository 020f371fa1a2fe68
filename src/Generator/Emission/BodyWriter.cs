using System.Globalization;
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
    private readonly QuoteIds _ids = new(report.Id);
    private readonly string?[] _firstQuotes = new string?[report.Statements.Count];
    private int _nextQuote;
    private int _statement = -1;
    private bool _quoteIsOpen;
    private bool _isInside;

    /// <exception cref="InvalidOperationException">Quotes, paragraphs or headings overlap or are out of order.</exception>
    public void Write()
    {
        var position = 0;
        foreach (var part in Parts())
        {
            Require(part.Range.Start >= position, "headings or paragraphs overlap");
            WritePart(PageFormat.Outside, PageFormat.Outside, TextRange.FromBounds(position, part.Range.Start));
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
        for (var i = 0; i < report.Statements.Count; i++)
        {
            if (_firstQuotes[i] is null)
            {
                WriteStatement(report.Statements[i]);
            }
        }
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
        if (isOutside && range.Length == 0 && !last)
        {
            return;
        }

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
            page.Row(code).Column(report.Text, range).EndRow();
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
            page.Row(PageFormat.QuoteGoesOn).Column(report.Text, range).EndRow();
            return;
        }

        var id = PageFormat.IdMark + _ids.NextLocal(quote.Span.Of(report.Text));
        var isNew = _firstQuotes[quote.Statement] is null;
        if (isNew)
        {
            WriteStatement(report.Statements[quote.Statement]);
            _firstQuotes[quote.Statement] = id;
        }

        page.Row(PageFormat.Quote)
            .Column(id)
            .Column(PageFormat.QuoteKinds[(int)quote.Kind])
            .Column(quote.Attribution.Rule)
            .Column(quote.Attribution.Confidence.ToString(CultureInfo.InvariantCulture))
            .Column(quote.Attribution.Cue)
            .Column(quote.Attribution.AsWritten)
            .Column(isNew || quote.Statement == _statement ? null : _firstQuotes[quote.Statement])
            .Column(report.Text, range)
            .EndRow();
        _statement = quote.Statement;
    }

    private void WriteStatement(ResolvedStatement statement) =>
        page.Row(PageFormat.Statement)
            .Column(statement.Speakers)
            .Column(statement.Publisher)
            .Column(PageFormat.StatementForms[(int)statement.Form])
            .Column(statement.Platform)
            .Column(statement.Date)
            .Column(statement.Citation?.ToString(CultureInfo.InvariantCulture))
            .EndRow();

    /// <summary>Without texts, what is neither heading nor quote becomes a row of measures.</summary>
    private void WriteMeasure(string text)
    {
        var lines = text.Count(c => c == '\n');
        var units = lines == 0 ? 0 : text.Length - text.LastIndexOf('\n') - 1;
        page.Row(PageFormat.Measure)
            .Column(text.Length.ToString(CultureInfo.InvariantCulture))
            .Column(lines.ToString(CultureInfo.InvariantCulture))
            .Column(units.ToString(CultureInfo.InvariantCulture))
            .EndRow();
    }

    private void Require(bool holds, string problem)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Report '{report.Id}': {problem}.");
        }
    }
}
