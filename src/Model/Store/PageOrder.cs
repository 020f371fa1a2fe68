namespace SeedsSdk.Store;

/// <summary>The reports stand as they do on the pages, one page behind the other: a compiled corpus.</summary>
internal sealed class PageOrder(ReportPage[] pages) : CorpusOrder(pages)
{
    private readonly PageStart _end =
        pages.Length == 0
            ? default
            : new PageStart(
                pages[^1].Before.Report + pages[^1].Reports,
                pages[^1].Before.Statement + pages[^1].Statements,
                pages[^1].Before.Quote + pages[^1].Quotes
            );

    public override int Reports => _end.Report;

    public override int Statements => _end.Statement;

    public override int Quotes => _end.Quote;

    public override (ReportPage Page, int Report) Report(int ordinal)
    {
        var (low, high) = (0, Pages.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = Pages[middle].Before.Report <= ordinal ? (middle, high) : (low, middle - 1);
        }

        return (Pages[low], ordinal - Pages[low].Before.Report);
    }

    public override (ReportPage Page, int Statement) Statement(int ordinal)
    {
        var (low, high) = (0, Pages.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = Pages[middle].Before.Statement <= ordinal ? (middle, high) : (low, middle - 1);
        }

        return (Pages[low], ordinal - Pages[low].Before.Statement);
    }

    public override (ReportPage Page, int Quote) Quote(int ordinal)
    {
        var (low, high) = (0, Pages.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = Pages[middle].Before.Quote <= ordinal ? (middle, high) : (low, middle - 1);
        }

        return (Pages[low], ordinal - Pages[low].Before.Quote);
    }

    public override int OrdinalOfReport(ReportPage page, int report) => page.Before.Report + report;

    public override int OrdinalOfStatement(ReportPage page, int statement) => page.Before.Statement + statement;

    public override int OrdinalOfQuote(ReportPage page, int quote) => page.Before.Quote + quote;
}
