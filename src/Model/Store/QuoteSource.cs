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
        var quote = directory.FindQuote(local, hash, before);
        return quote < 0 ? -1 : Store.Order.OrdinalOfQuote(page, quote);
    }

    /// <summary>Reads what <see cref="QuoteIds.Of"/> writes, and nothing else.</summary>
    private static bool TryParse(ReadOnlySpan<char> local, out uint hash, out int before)
    {
        (hash, before) = (0, 0);
        if (local.Length < HashLength)
        {
            return false;
        }

        foreach (var digit in local[..HashLength])
        {
            var value =
                digit is >= '0' and <= '9' ? digit - '0'
                : digit is >= 'a' and <= 'f' ? digit - 'a' + 10
                : -1;
            if (value < 0)
            {
                return false;
            }

            hash = (hash << 4) | (uint)value;
        }

        return local.Length == HashLength || TryParseOccurrence(local[HashLength..], out before);
    }

    /// <summary><c>.2</c> stands for one before.</summary>
    private static bool TryParseOccurrence(ReadOnlySpan<char> rest, out int before)
    {
        before = 0;
        var isNumber =
            rest.Length > 1
            && rest[0] == '.'
            && rest[1] != '0'
            && int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out before);
        before--;
        return isNumber && before > 0;
    }

    protected override Quote Make(int ordinal)
    {
        var (page, quote) = Store.Order.Quote(ordinal);
        return new Quote(Store, page, quote);
    }
}
