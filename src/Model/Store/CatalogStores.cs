using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>By what reports, actors and quotes are found.</summary>
internal static class CatalogStores
{
    public static CatalogStore<Report> Of(Report[] reports) =>
        new(reports, report => report.Id, report => [ReportSlug.Of(report.Id), report.Title], "report");

    public static CatalogStore<Actor> Of(Actor[] actors) =>
        new(actors, actor => actor.Id, actor => actor.Aliases.Prepend(actor.Name), "actor");

    public static CatalogStore<Quote> Of(Quote[] quotes) => new(quotes, quote => quote.Id, _ => [], "quote");
}
