namespace SeedsSdk.Store;

/// <summary>The reports stand as they do on the pages, one page behind the other: a compiled corpus.</summary>
internal sealed class PageOrder : CorpusOrder
{
    // What stands before each page; behind the last, all.
    private readonly int[] _reports;
    private readonly int[] _statements;
    private readonly int[] _quotes;

    public PageOrder(ReportPage[] pages)
        : base(pages)
    {
        _reports = new int[pages.Length + 1];
        _statements = new int[pages.Length + 1];
        _quotes = new int[pages.Length + 1];
        for (var i = 0; i < pages.Length; i++)
        {
            _reports[i + 1] = _reports[i] + pages[i].Reports;
            _statements[i + 1] = _statements[i] + pages[i].Statements;
            _quotes[i + 1] = _quotes[i] + pages[i].Quotes;
        }

        Reports = _reports[pages.Length];
        Statements = _statements[pages.Length];
        Quotes = _quotes[pages.Length];
    }

    public override (ReportPage Page, int Report) Report(int ordinal) => Place(_reports, ordinal);

    public override (ReportPage Page, int Statement) Statement(int ordinal) => Place(_statements, ordinal);

    public override QuoteStretch QuotesAround(int ordinal)
    {
        var page = LastNotAfter(_quotes, ordinal);
        return new QuoteStretch(Pages[page], 0, _quotes[page], _quotes[page + 1]);
    }

    public override int OrdinalOfReport(ReportPage page, int report) => _reports[page.Position] + report;

    public override int OrdinalOfStatement(ReportPage page, int statement) => _statements[page.Position] + statement;

    public override int OrdinalOfQuote(ReportPage page, int quote) => _quotes[page.Position] + quote;

    private (ReportPage Page, int Local) Place(int[] starts, int ordinal)
    {
        var page = LastNotAfter(starts, ordinal);
        return (Pages[page], ordinal - starts[page]);
    }
}
