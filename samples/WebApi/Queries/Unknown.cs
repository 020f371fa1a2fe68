using SeedsSdk;

namespace WebApi.Queries;

/// <summary>What to say about an id that there is not.</summary>
internal static class Unknown
{
    /// <summary>The catalog's own message: it names the nearest id.</summary>
    public static string Message<T>(Catalog<T> catalog, string id)
        where T : class
    {
        try
        {
            return $"There is '{catalog[id]}'.";
        }
        catch (KeyNotFoundException notFound)
        {
            return notFound.Message;
        }
    }
}
