using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Finds what is an actor's by the directories alone: no report is read.</summary>
/// <param name="store">The corpus.</param>
/// <param name="actor">The actor's id.</param>
internal readonly struct ActorMentions(CorpusStore store, string actor)
{
    private enum Sought
    {
        Reports,
        Made,
        Relayed,
        Quotes,
    }

    /// <summary>The reports that name the actor.</summary>
    public int[] Reports() => Find(Sought.Reports);

    /// <summary>The statements that the actor made or, on demand, relayed.</summary>
    public int[] Statements(bool relayed) => Find(relayed ? Sought.Relayed : Sought.Made);

    /// <summary>The quotes of the actor's words.</summary>
    public int[] Quotes() => Find(Sought.Quotes);

    private int[] Find(Sought sought)
    {
        var found = new List<int>();
        var hash = IdHash.Of(actor) & DirectoryFormat.ActorHashMask;
        var id = store.Actors.FindOnly(hash) >= 0 ? null : PageText.EncodeListItem(actor);
        foreach (var page in store.Order.Pages)
        {
            var directory = page.Directory();
            var local = page.FindActor(hash, id);
            if (local < 0)
            {
                continue;
            }

            var end = directory.FirstMentionOf(local + 1);
            for (var i = directory.FirstMentionOf(local); i < end; i++)
            {
                var report = directory.Mention(i);
                if (sought == Sought.Reports)
                {
                    found.Add(store.Order.OrdinalOfReport(page, report));
                }
                else if (sought == Sought.Quotes)
                {
                    AddQuotes(found, page, directory, report, local);
                }
                else
                {
                    AddStatements(found, page, directory, report, local, sought == Sought.Relayed);
                }
            }
        }

        return Sorted(found);
    }

    private void AddStatements(
        List<int> found,
        ReportPage page,
        in DirectoryReader directory,
        int report,
        int local,
        bool relayed
    )
    {
        var end = directory.FirstStatementOf(report + 1);
        for (var statement = directory.FirstStatementOf(report); statement < end; statement++)
        {
            if (relayed ? directory.PublisherOf(statement) == local + 1 : directory.IsBy(statement, local))
            {
                found.Add(store.Order.OrdinalOfStatement(page, statement));
            }
        }
    }

    private void AddQuotes(List<int> found, ReportPage page, in DirectoryReader directory, int report, int local)
    {
        var end = directory.FirstQuoteOf(report + 1);
        var (last, isBy) = (-1, false);
        for (var quote = directory.FirstQuoteOf(report); quote < end; quote++)
        {
            var statement = directory.StatementOf(quote);
            if (statement != last)
            {
                // Quotes of one statement mostly follow each other.
                (last, isBy) = (statement, directory.IsBy(statement, local));
            }

            if (isBy)
            {
                found.Add(store.Order.OrdinalOfQuote(page, quote));
            }
        }
    }

    /// <summary>Merged corpora have their pages in another order than their reports.</summary>
    private int[] Sorted(List<int> found)
    {
        var ordinals = found.ToArray();
        if (store.Order is MergedOrder)
        {
            Array.Sort(ordinals);
        }

        return ordinals;
    }
}
