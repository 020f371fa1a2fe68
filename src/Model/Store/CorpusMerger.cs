namespace SeedsSdk.Store;

/// <summary>Makes the data of several corpora one.</summary>
internal static class CorpusMerger
{
    public static CorpusData Merge(IReadOnlyList<Corpus> corpora)
    {
        var actors = new SortedDictionary<string, ActorData>(StringComparer.Ordinal);
        var reports = new SortedDictionary<string, ReportData>(StringComparer.Ordinal);
        foreach (var corpus in corpora)
        {
            ArgumentNullException.ThrowIfNull(corpus, nameof(corpora));
            foreach (var report in corpus.Data.Reports)
            {
                if (!reports.TryAdd(report.Id, report))
                {
                    throw new ArgumentException(
                        $"The corpora have two reports with the id '{report.Id}': '{reports[report.Id].Path}' and '{report.Path}'.",
                        nameof(corpora)
                    );
                }
            }

            foreach (var actor in corpus.Data.Actors)
            {
                actors[actor.Id] = actors.TryGetValue(actor.Id, out var known) ? Unite(known, actor) : actor;
            }
        }

        return new CorpusData([.. actors.Values], [.. reports.Values]);
    }

    private static ActorData Unite(ActorData first, ActorData second)
    {
        var aliases = new SortedSet<string>(first.Aliases, StringComparer.Ordinal);
        aliases.UnionWith(second.Aliases);
        aliases.Add(second.Name);
        aliases.Remove(first.Name);
        return first with
        {
            Aliases = [.. aliases],
            Description = first.Description ?? second.Description,
            Affiliations = [.. first.Affiliations.Union(second.Affiliations)],
        };
    }
}
