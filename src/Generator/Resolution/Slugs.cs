using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>Makes ids of names: <c>Qais Al-Khazali</c> is <c>qais-al-khazali</c>.</summary>
internal static class Slugs
{
    /// <summary>The slug, or where there is none (emoji, punctuation) a name that is stable nevertheless.</summary>
    public static string OrFallback(string name, string prefix)
    {
        var slug = Slug.Of(name);
        return slug.Length > 0 ? slug : $"{prefix}-{StableHash.Hex(name)}";
    }

    public static bool IsSlug(string id) => id.Length > 0 && string.Equals(Slug.Of(id), id, StringComparison.Ordinal);
}
