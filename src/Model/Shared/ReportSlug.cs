namespace SeedsSdk.Shared;

/// <summary>What a report is called beside its id.</summary>
internal static class ReportSlug
{
    private const string Shape = "0000-00-00-";

    /// <summary>An id without the date at its front: <c>coalition-talks</c> of <c>2024-01-29-coalition-talks</c>.</summary>
    public static string Of(string id)
    {
        if (id.Length <= Shape.Length)
        {
            return id;
        }

        for (var i = 0; i < Shape.Length; i++)
        {
            if (Shape[i] == '0' ? id[i] is < '0' or > '9' : id[i] != Shape[i])
            {
                return id;
            }
        }

        return id.Substring(Shape.Length);
    }
}
