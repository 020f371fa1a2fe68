namespace SeedsSdk.Store;

/// <summary>The reports stand as they do on the pages, one page behind the other: a compiled corpus.</summary>
internal sealed class PageOrder : CorpusOrder
{
    public PageOrder(ReportPage[] pages)
        : base(pages)
    {
        if (pages.Length > 0)
        {
            var last = pages[pages.Length - 1];
            Reports = last.FirstReport + last.Reports;
            Statements = last.FirstStatement + last.Statements;
            Quotes = last.FirstQuote + last.Quotes;
        }
    }

    public override (ReportPage Page, int Report) Report(int ordinal)
    {
        var (low, high) = (0, Pages.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = Pages[middle].FirstReport <= ordinal ? (middle, high) : (low, middle - 1);
        }

        return (Pages[low], ordinal - Pages[low].FirstReport);
    }

    public override (ReportPage Page, int Statement) Statement(int ordinal)
    {
        var (low, high) = (0, Pages.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = Pages[middle].FirstStatement <= ordinal ? (middle, high) : (low, middle - 1);
        }

        return (Pages[low], ordinal - Pages[low].FirstStatement);
    }

    public override (ReportPage Page, int Quote) Quote(int ordinal)
    {
        var (low, high) = (0, Pages.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = Pages[middle].FirstQuote <= ordinal ? (middle, high) : (low, middle - 1);
        }

        return (Pages[low], ordinal - Pages[low].FirstQuote);
    }

    public override int OrdinalOfReport(ReportPage page, int report) => page.FirstReport + report;

    public override int OrdinalOfStatement(ReportPage page, int statement) => page.FirstStatement + statement;

    public override int OrdinalOfQuote(ReportPage page, int quote) => page.FirstQuote + quote;
}
