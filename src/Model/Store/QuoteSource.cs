using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The quotes of a corpus, by id too.</summary>
internal sealed class QuoteSource(CorpusStore store) : ItemSource<Quote>(store.Order.Quotes)
{
    public readonly CorpusStore Store = store;

    /// <summary>By the report's part of the id first.</summary>
    public override int Find(string id)
    {
        var mark = id.LastIndexOf(PageFormat.IdMark);
        if (mark < 0)
        {
            return -1;
        }

        var report = Store.Reports.Find(id, mark);
        if (report < 0)
        {
            return -1;
        }

        var (page, local) = Store.Order.Report(report);
        var directory = page.Directory();
        var hash = IdHash.Of(id.AsSpan(mark));
        for (var i = directory.FirstQuoteOf(local); i < directory.FirstQuoteOf(local + 1); i++)
        {
            if (directory.QuoteIdHash(i) == hash && Store.QuoteOf(page, i).Id == id)
            {
                return Store.Order.OrdinalOfQuote(page, i);
            }
        }

        return -1;
    }

    protected override Quote Make(int ordinal)
    {
        var (page, quote) = Store.Order.Quote(ordinal);
        return new Quote(Store, page, quote);
    }
}
