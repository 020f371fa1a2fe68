using System.Globalization;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The quotes of a corpus, by id too.</summary>
internal sealed class QuoteSource(CorpusStore store) : ItemSource<Quote>(store.Order.Quotes)
{
    private const int HashLength = 8;

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

        if (!TryParse(id.AsSpan(mark + 1), out var hash, out var before))
        {
            return -1;
        }

        var (page, local) = Store.Order.Report(report);
        var directory = page.Directory();
        var end = directory.FirstQuoteOf(local + 1);
        for (var i = directory.FirstQuoteOf(local); i < end; i++)
        {
            if (directory.QuoteHash(i) == hash && directory.OccurrenceOf(i) == before)
            {
                return Store.Order.OrdinalOfQuote(page, i);
            }
        }

        return -1;
    }

    /// <summary>Reads what <see cref="QuoteIds.Of"/> writes, and nothing else.</summary>
    private static bool TryParse(ReadOnlySpan<char> local, out uint hash, out int before)
    {
        (hash, before) = (0, 0);
        if (local.Length < HashLength || !IsHash(local[..HashLength]))
        {
            return false;
        }

        hash = uint.Parse(local[..HashLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var rest = local[HashLength..];
        if (rest.IsEmpty)
        {
            return true;
        }

        var isNumber =
            rest.Length > 1
            && rest[0] == '.'
            && rest[1] != '0'
            && int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out before);
        before--;
        return isNumber && before > 0;
    }

    private static bool IsHash(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (digit is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        return true;
    }

    protected override Quote Make(int ordinal)
    {
        var (page, quote) = Store.Order.Quote(ordinal);
        return new Quote(Store, page, quote);
    }
}
