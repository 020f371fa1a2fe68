namespace SeedsSdk.Store;

/// <summary>By what reports, actors and quotes are found.</summary>
internal static class CatalogStores
{
    public static CatalogStore<Report> Of(Report[] reports) =>
        new(reports, report => report.Id, report => [Slug(report.Id), report.Title], "report");

    public static CatalogStore<Actor> Of(Actor[] actors) =>
        new(actors, actor => actor.Id, actor => actor.Aliases.Prepend(actor.Name), "actor");

    public static CatalogStore<Quote> Of(Quote[] quotes) => new(quotes, quote => quote.Id, _ => [], "quote");

    /// <summary>An id without the date at its front: <c>coalition-talks</c> of <c>2024-01-29-coalition-talks</c>.</summary>
    private static string Slug(string id)
    {
        const string Shape = "0000-00-00-";
        if (id.Length <= Shape.Length)
        {
            return id;
        }

        for (var i = 0; i < Shape.Length; i++)
        {
            if (Shape[i] == '0' ? !char.IsAsciiDigit(id[i]) : id[i] != Shape[i])
            {
                return id;
            }
        }

        return id[Shape.Length..];
    }
}
