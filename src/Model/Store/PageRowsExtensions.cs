namespace SeedsSdk.Store;

/// <summary>Columns that mean something in the model.</summary>
internal static class PageRowsExtensions
{
    /// <summary>The platform that a column names; null when it is empty.</summary>
    public static Platform? Platform(this in PageRows rows, int column) =>
        rows.Optional(column) is { } name && SeedsSdk.Platform.TryParse(name, out var platform) ? platform : null;

    /// <summary>The id of an actor that the actors page has.</summary>
    public static string Known(this in PageRows rows, int column, SortedDictionary<string, ActorData> actors) =>
        Known(rows, rows.Text(column), actors);

    /// <summary>The ids of actors that the actors page has.</summary>
    public static string[] KnownList(this in PageRows rows, int column, SortedDictionary<string, ActorData> actors)
    {
        var ids = rows.List(column);
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = Known(rows, ids[i], actors);
        }

        return ids;
    }

    /// <summary>The actors page's own string, so that an id is in memory once.</summary>
    private static string Known(in PageRows rows, string id, SortedDictionary<string, ActorData> actors) =>
        actors.TryGetValue(id, out var actor)
            ? actor.Id
            : throw rows.Malformed($"the actors page has no actor with the id '{id}'");
}
