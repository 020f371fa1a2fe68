using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The first row of every page.</summary>
internal static class PageHeader
{
    /// <exception cref="CorpusFormatException">It is no page of this sort, or one of another version.</exception>
    public static void Check(ref PageRows rows, string sort)
    {
        if (!rows.Next() || rows.Count() != 3 || !rows.Is(0, PageFormat.Name) || !rows.Is(2, sort))
        {
            throw rows.Malformed($"the page does not begin as one of {sort} does");
        }

        if (!rows.Is(1, PageFormat.Version))
        {
            throw rows.Malformed(
                $"the page has version '{rows.Text(1)}', this SeedsSdk reads version {PageFormat.Version}: compile the reports with the same version of SeedsSdk"
            );
        }
    }
}
