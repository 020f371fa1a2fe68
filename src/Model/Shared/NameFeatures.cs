namespace SeedsSdk.Shared;

/// <summary>
/// What a comparison shows, as whole numbers. Shares and likeness are of 100, the rest are counts of parts.
/// </summary>
internal static class NameFeatures
{
    /// <summary>What the numbers are, in their order. <see cref="NameTrees"/> asks for them by place.</summary>
    public static readonly string[] Labels =
    [
        "share of the shorter name", // weighed, as the next
        "share of the longer name",
        "telling parts shared", // each with how alike it is
        "common parts shared",
        "telling parts alone, less", // in the name with less that the other lacks
        "common parts alone, less",
        "telling parts alone, more",
        "common parts alone, more",
        "generic parts alone, more",
        "least alike of the shared",
        "both first parts alone",
        "likeness of the first parts",
        "likeness of the last parts",
        "parts of the shorter name",
        "parts alone that are Abu somebody",
        "one is a body",
        "likeness of the names as one word",
    ];

    /// <summary>Fills <paramref name="features"/>, which is as long as <see cref="Labels"/>.</summary>
    public static void Of(FoldedName a, FoldedName b, in NameComparison names, Span<int> features)
    {
        var (first, second, shared) = (names.First, names.Second, names.Shared);
        var (less, more) = first.IsLessThan(second) ? (first, second) : (second, first);
        features[0] = shared.Weight / Math.Max(Math.Min(first.Weight, second.Weight), 1);
        features[1] = shared.Weight / Math.Max(Math.Max(first.Weight, second.Weight), 1);
        features[2] = shared.Telling;
        features[3] = shared.Common;
        features[4] = less.Telling;
        features[5] = less.Common;
        features[6] = more.Telling;
        features[7] = more.Common;
        features[8] = more.Generic;
        features[9] = shared.Least;
        features[10] = first.IsFirstAlone && second.IsFirstAlone ? 1 : 0;
        features[11] = names.FirstsAlike;
        features[12] = names.LastsAlike;
        features[13] = Math.Min(first.Count, second.Count);
        features[14] = first.Abu + second.Abu;
        features[15] = names.IsBody ? 1 : 0;
        features[16] = SpellingDistance.Alike(a.Sounds, b.Sounds);
    }
}
