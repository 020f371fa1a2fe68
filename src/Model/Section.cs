using System.Diagnostics;

namespace SeedsSdk;

/// <summary>A part of a report: the lead, which has no heading, or a heading with what stands under it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Section
{
    private readonly Store.TextSlice[] _paragraphs;
    private readonly int _firstQuote;
    private readonly int _quoteCount;
    private IReadOnlyList<string>? _texts;
    private IReadOnlyList<Quote>? _quotes;

    internal Section(Report report, string? heading, Store.TextSlice[] paragraphs, int firstQuote, int quoteCount)
    {
        Report = report;
        Heading = heading;
        _paragraphs = paragraphs;
        (_firstQuote, _quoteCount) = (firstQuote, quoteCount);
    }

    /// <summary>The heading as written; null for the lead.</summary>
    public string? Heading { get; }

    /// <summary>
    /// The paragraphs as written, with LF line ends. Empty for a heading without text, and everywhere when the reports
    /// were compiled with <c>SeedsIncludeText=false</c>.
    /// </summary>
    public IReadOnlyList<string> Paragraphs
    {
        get
        {
            if (_texts is null)
            {
                var texts = Array.AsReadOnly(Array.ConvertAll(_paragraphs, paragraph => paragraph.Decode()));
                Interlocked.CompareExchange(ref _texts, texts, null);
            }

            return _texts;
        }
    }

    /// <summary>The quotes that begin in this section, in document order.</summary>
    public IReadOnlyList<Quote> Quotes =>
        _quotes ?? Store.Once.Set(ref _quotes, Report.QuotesFrom(_firstQuote, _quoteCount));

    /// <summary>The report that the section is a part of.</summary>
    public Report Report { get; }

    /// <summary>The heading, or <c>(lead)</c>, with the number of quotes.</summary>
    public override string ToString() => $"{Heading ?? "(lead)"}: {Display.Count(Quotes.Count, "quote", "quotes")}";
}
