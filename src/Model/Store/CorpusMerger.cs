namespace SeedsSdk.Store;

/// <summary>Makes several corpora one. Their pages are read in place as before; only the order and the actors are made anew.</summary>
internal static class CorpusMerger
{
    public static CorpusStore Merge(IReadOnlyList<Corpus> corpora)
    {
        var pages = new List<ReportPage>();
        var reports = new SortedDictionary<string, (Report Report, int Page, int Local)>(StringComparer.Ordinal);
        foreach (var corpus in corpora)
        {
            ArgumentNullException.ThrowIfNull(corpus, nameof(corpora));
            foreach (var page in corpus.Store.Order.Pages)
            {
                for (var i = 0; i < page.Reports; i++)
                {
                    var report = corpus.Store.ReportOf(page, i);
                    if (!reports.TryAdd(report.Id, (report, pages.Count, i)))
                    {
                        throw new ArgumentException(
                            $"The corpora have two reports with the id '{report.Id}': '{reports[report.Id].Report.Path}' and '{report.Path}'.",
                            nameof(corpora)
                        );
                    }
                }

                pages.Add(page.At(pages.Count));
            }
        }

        var places = reports.Values.Select(place => (place.Page, place.Local)).ToArray();
        var actors = MergedActors.Of(corpora.Select(corpus => corpus.Store.Actors));
        return new CorpusStore(actors, new MergedOrder([.. pages], places));
    }
}
