using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// SEED0416: two actors whose names are alike enough that they are probably one, although they are kept as two. Two curated
/// actors are two, and so are two whom one report has both.
/// </summary>
internal static class ProbablyOne
{
    /// <param name="explained">Those of whom something else was said.</param>
    public static IEnumerable<Finding> Find(
        KnownActors actors,
        HashSet<KnownActor> explained,
        CancellationToken cancellation
    )
    {
        foreach (var (later, earlier) in actors.Comparison.Likest(explained, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (actors.PlaceOf(later) is { } place && actors.PlaceOf(earlier) is { } other)
            {
                yield return new Finding(
                    Rules.ProbablySameActor,
                    place,
                    EquatableArray<string>.Adopt([later.Name, earlier.Name, actors.Describe(earlier, other)])
                ).With(other);
            }
        }
    }
}
