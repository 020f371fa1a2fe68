namespace SeedsSdk.Store;

/// <summary>The reports of several corpora in the order of their ids.</summary>
internal sealed class MergedOrder : CorpusOrder
{
    private readonly (int Page, int Report)[] _places;
    private readonly int[][] _ordinals;
    private readonly int[] _statements;
    private readonly int[] _quotes;

    /// <param name="pages">Of all corpora.</param>
    /// <param name="places">Which report of which page stands at each position.</param>
    public MergedOrder(ReportPage[] pages, (int Page, int Report)[] places)
        : base(pages)
    {
        _places = places;
        _ordinals = Array.ConvertAll(pages, page => new int[page.Reports]);
        _statements = new int[places.Length + 1];
        _quotes = new int[places.Length + 1];
        for (var i = 0; i < places.Length; i++)
        {
            var (page, report) = places[i];
            var directory = pages[page].Directory();
            _ordinals[page][report] = i;
            _statements[i + 1] =
                _statements[i] + directory.FirstStatementOf(report + 1) - directory.FirstStatementOf(report);
            _quotes[i + 1] = _quotes[i] + directory.FirstQuoteOf(report + 1) - directory.FirstQuoteOf(report);
        }

        Reports = places.Length;
        Statements = _statements[^1];
        Quotes = _quotes[^1];
    }

    public override (ReportPage Page, int Report) Report(int ordinal) =>
        (Pages[_places[ordinal].Page], _places[ordinal].Report);

    public override (ReportPage Page, int Statement) Statement(int ordinal)
    {
        var report = LastNotAfter(_statements, ordinal);
        var (page, local) = Report(report);
        return (page, page.Directory().FirstStatementOf(local) + ordinal - _statements[report]);
    }

    public override QuoteStretch QuotesAround(int ordinal)
    {
        var report = LastNotAfter(_quotes, ordinal);
        var (page, local) = Report(report);
        return new QuoteStretch(page, page.Directory().FirstQuoteOf(local), _quotes[report], _quotes[report + 1]);
    }

    public override int OrdinalOfReport(ReportPage page, int report) => _ordinals[page.Position][report];

    public override int OrdinalOfStatement(ReportPage page, int statement)
    {
        var directory = page.Directory();
        var report = directory.ReportOfStatement(statement);
        return _statements[OrdinalOfReport(page, report)] + statement - directory.FirstStatementOf(report);
    }

    public override int OrdinalOfQuote(ReportPage page, int quote)
    {
        var directory = page.Directory();
        var report = directory.ReportOfQuote(quote);
        return _quotes[OrdinalOfReport(page, report)] + quote - directory.FirstQuoteOf(report);
    }
}
