namespace SeedsSdk.Store;

/// <summary>Where the reports of all pages stand in the corpus, and with them their statements and quotes.</summary>
internal abstract class CorpusOrder(ReportPage[] pages)
{
    public ReportPage[] Pages => pages;

    public abstract int Reports { get; }

    public abstract int Statements { get; }

    public abstract int Quotes { get; }

    public abstract (ReportPage Page, int Report) Report(int ordinal);

    public abstract (ReportPage Page, int Statement) Statement(int ordinal);

    public abstract (ReportPage Page, int Quote) Quote(int ordinal);

    public abstract int OrdinalOfReport(ReportPage page, int report);

    public abstract int OrdinalOfStatement(ReportPage page, int statement);

    public abstract int OrdinalOfQuote(ReportPage page, int quote);
}
