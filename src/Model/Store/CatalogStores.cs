using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>By what reports, actors and quotes are found.</summary>
internal static class CatalogStores
{
    public static CatalogStore<Report> Reports(CorpusStore store) =>
        new(store.Reports, report => report.Id, report => [ReportSlug.Of(report.Id), report.Title], "report");

    public static CatalogStore<Actor> Actors(CorpusStore store) =>
        new(store.Actors, actor => actor.Id, actor => actor.Aliases.Prepend(actor.Name), "actor");

    public static CatalogStore<Quote> Quotes(CorpusStore store) =>
        new(store.Quotes, quote => quote.Id, _ => [], "quote");
}
