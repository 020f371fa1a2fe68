namespace SeedsSdk.Store;

/// <summary>Where the reports of all pages stand in the corpus, and with them their statements and quotes.</summary>
internal abstract class CorpusOrder(ReportPage[] pages)
{
    // Fields: at the start of a program each accessor would have to be compiled.
    public readonly ReportPage[] Pages = pages;
    public int Reports;
    public int Statements;
    public int Quotes;

    public abstract (ReportPage Page, int Report) Report(int ordinal);

    public abstract (ReportPage Page, int Statement) Statement(int ordinal);

    /// <summary>The quotes around one, itself included.</summary>
    public abstract QuoteStretch QuotesAround(int ordinal);

    public (ReportPage Page, int Quote) Quote(int ordinal)
    {
        var stretch = QuotesAround(ordinal);
        return (stretch.Page, stretch.PlaceOf(ordinal));
    }

    public abstract int OrdinalOfReport(ReportPage page, int report);

    public abstract int OrdinalOfStatement(ReportPage page, int statement);

    public abstract int OrdinalOfQuote(ReportPage page, int quote);

    /// <summary>In which of the stretches that begin there an ordinal lies; the last start is the end of all.</summary>
    protected static int LastNotAfter(int[] starts, int ordinal)
    {
        var (low, high) = (0, starts.Length - 2);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = starts[middle] <= ordinal ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
