using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The reports of a corpus, by id too.</summary>
internal sealed class ReportSource(CorpusStore store) : ItemSource<Report>(store.Order.Reports)
{
    private IdTable? _ids;

    public override int Find(string id) => Find(id, id.Length);

    /// <summary>The report whose id is the beginning of a text.</summary>
    public int Find(string text, int length)
    {
        var id = text.AsSpan(0, length);
        var ids = _ids ??= Table();
        for (var i = ids.First(IdHash.Of(id)); i >= 0; i = ids.Next(i))
        {
            if (id.SequenceEqual(this[i].Id))
            {
                return i;
            }
        }

        return -1;
    }

    protected override Report Make(int ordinal)
    {
        var (page, report) = store.Order.Report(ordinal);
        return new Report(store, page, report);
    }

    private IdTable Table()
    {
        var hashes = new uint[Count];
        foreach (var page in store.Order.Pages)
        {
            var directory = page.Directory();
            for (var i = 0; i < page.Reports; i++)
            {
                hashes[store.Order.OrdinalOfReport(page, i)] = directory.ReportIdHash(i);
            }
        }

        return new IdTable(hashes);
    }
}
