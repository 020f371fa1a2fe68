namespace SeedsSdk.Shared;

/// <summary>
/// Whether two spellings may be one name, as a probability. Their parts are put side by side (<see cref="NameAlignment"/>),
/// what that shows is weighed by <see cref="NameTrees"/>.
/// </summary>
internal static class NameSimilarity
{
    /// <summary>From here on two names may be one. It takes a surname for the short form of a full name.</summary>
    public const double Same = 0.5;

    /// <summary>Initials for a body's name: mostly it, but others have them too.</summary>
    private const double Acronym = 0.8;

    /// <summary>See <see cref="NameComparison.AreTwo"/>, which is wrong once in twenty times.</summary>
    private const double Two = 0.05;

    /// <summary>Two single names that are less alike, of 100, are two.</summary>
    private const int SingleAlike = 80;

    /// <summary>From 0 to 1, they fold alike; the same in both directions.</summary>
    public static double Between(FoldedName a, FoldedName b)
    {
        if (ByRule(a, b, out var names) is { } decided)
        {
            return decided;
        }

        Span<int> features = stackalloc int[NameFeatures.Labels.Length];
        NameFeatures.Of(a, b, names, features);
        return 1 / (1 + Math.Exp(-NameTrees.Sum(features) / 1000.0));
    }

    /// <summary>What needs no weighing; null where the trees decide. These pairs they are not fitted to either.</summary>
    public static double? ByRule(FoldedName a, FoldedName b, out NameComparison names)
    {
        names = default;
        if (a.Folded.Length == 0 || b.Folded.Length == 0)
        {
            return 0;
        }

        if (string.Equals(a.Folded, b.Folded, StringComparison.Ordinal))
        {
            return 1;
        }

        if (IsAcronym(a, b) || IsAcronym(b, a))
        {
            return Acronym;
        }

        if (a.Parts.Length == 1 && b.Parts.Length == 1)
        {
            return Math.Max(0, NameAlignment.Alike(a.Parts[0], b.Parts[0]) - SingleAlike + 50) / 100.0;
        }

        names = NameComparison.Of(a, b);
        return names.AreTwo ? Two : null;
    }

    /// <summary>HPU for the Harbour Pilots Union. Of persons nobody says it: Ali is no Ahmad Latif Ismail.</summary>
    private static bool IsAcronym(FoldedName word, FoldedName name) =>
        name.Parts.Length > 2
        && word.Folded.Length is > 2 and < 8
        && string.Equals(word.Folded, name.Initials, StringComparison.Ordinal)
        && Array.Exists(name.Parts, part => part.Kind == NamePartKind.Generic);
}
