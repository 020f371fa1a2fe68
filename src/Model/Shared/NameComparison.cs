namespace SeedsSdk.Shared;

/// <summary>Two names side by side: the same in both directions, but for which is the first.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Shared">What they have in common.</param>
/// <param name="FirstsAlike">How alike their first parts are, of 100.</param>
/// <param name="LastsAlike">How alike their last parts are, of 100.</param>
internal readonly record struct NameComparison(
    NameSide First,
    NameSide Second,
    SharedParts Shared,
    int FirstsAlike,
    int LastsAlike
)
{
    /// <summary>One of them has words that persons' names have not.</summary>
    public bool IsBody => First.IsBody || Second.IsBody;

    /// <summary>
    /// What they have is enough to say that they are two: 1. persons who share one part only and each have another (a
    /// surname, or a given name); 2. persons with other given names, whatever else they share: brothers; 3. bodies that share
    /// one part only and are of other sorts: the harbour's council, its guards.
    /// </summary>
    public bool AreTwo =>
        IsBody
            ? Shared.Count == 1 && Shared.Generic == 0 && First.Generic > 0 && Second.Generic > 0
            : (Shared.Count == 1 && First.Alone > 0 && Second.Alone > 0)
                || (First.IsFirstAlone && Second.IsFirstAlone && First.Abu + Second.Abu == 0);

    public static NameComparison Of(FoldedName x, FoldedName y)
    {
        var (a, b) = NameJoins.Of(x, y);
        Span<int> inB = stackalloc int[NameAlignment.MostParts];
        Span<int> inA = stackalloc int[NameAlignment.MostParts];
        Span<int> alike = stackalloc int[NameAlignment.MostParts];
        NameAlignment.Align(a, b, inB, inA, alike);
        var (first, second) = (NameSide.Of(a, inB), NameSide.Of(b, inA));
        return new NameComparison(
            first,
            second,
            SharedParts.Of(a, b, inB, alike),
            Between(a, first.First, b, second.First),
            Between(a, first.Last, b, second.Last)
        );
    }

    private static int Between(NamePart[] a, int i, NamePart[] b, int j) =>
        i >= 0 && j >= 0 ? NameAlignment.Alike(a[i], b[j]) : 0;
}
