namespace SeedsSdk.Shared;

/// <summary>A name made ready to be compared with many others.</summary>
internal sealed class FoldedName
{
    private FoldedName(string folded, NamePart[] parts)
    {
        Folded = folded;
        Parts = parts;
        SkeletonKey =
            parts.Length < 2
                ? ""
                : string.Join(
                    " ",
                    parts
                        .Select(part => part.Skeleton)
                        .Distinct(StringComparer.Ordinal)
                        .OrderBy(s => s, StringComparer.Ordinal)
                );
    }

    /// <summary>See <see cref="NameFolding.Fold"/>.</summary>
    public string Folded { get; }

    /// <summary>The parts that tell one bearer from another: without titles and "son of", compounds as one part.</summary>
    public NamePart[] Parts { get; }

    /// <summary>See <see cref="NameFolding.Skeleton"/>.</summary>
    public string SkeletonKey { get; }

    public static FoldedName Of(string name)
    {
        var words = NameFolding.FoldToWords(name);
        return new FoldedName(string.Join(" ", words), NamePart.Split(words));
    }
}
