namespace SeedsSdk.Shared;

/// <summary>A name made ready to be compared with many others.</summary>
internal sealed class FoldedName
{
    private NamePart[]? _joined;
    private string? _initials;
    private string? _sounds;
    private string? _skeletonKey;

    private FoldedName(string folded, NamePart[] parts)
    {
        Folded = folded;
        Parts = parts;
    }

    /// <summary>See <see cref="NameFolding.Fold"/>.</summary>
    public string Folded { get; }

    /// <summary>The parts that tell one bearer from another: without titles and "son of", compounds as one part.</summary>
    public NamePart[] Parts { get; }

    /// <summary>Each part written as one with the next.</summary>
    public NamePart[] Joined => _joined ??= [.. Parts.Zip(Parts.Skip(1), (part, next) => part.With(next))];

    /// <summary>What is heard of all parts.</summary>
    public string Sounds => _sounds ??= string.Concat(Parts.Select(part => part.Sounds));

    /// <summary>Of its words, function words left out.</summary>
    public string Initials =>
        _initials ??= NamePart.Initials(Folded.Split([' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>See <see cref="NameFolding.Skeleton"/>.</summary>
    public string SkeletonKey =>
        _skeletonKey ??=
            Parts.Length < 2
                ? ""
                : string.Join(
                    " ",
                    Parts
                        .Select(part => part.Skeleton)
                        .Distinct(StringComparer.Ordinal)
                        .OrderBy(s => s, StringComparer.Ordinal)
                );

    public static FoldedName Of(string name)
    {
        var words = NameFolding.FoldToWords(name);
        return new FoldedName(string.Join(" ", words), NamePart.Split(GivenNameFirst(name, words)));
    }

    /// <summary>"Qadir, Salim" is Salim Qadir.</summary>
    private static List<string> GivenNameFirst(string name, List<string> words)
    {
        var comma = name.IndexOf(',');
        if (comma <= 0 || name.IndexOf(',', comma + 1) >= 0)
        {
            return words;
        }

        var given = NameFolding.FoldToWords(name.Substring(comma + 1));
        return given.Count == 0 ? words : [.. given, .. NameFolding.FoldToWords(name.Substring(0, comma))];
    }
}
