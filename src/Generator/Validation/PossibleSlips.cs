using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>A name that is met in one report only, and those that it is one slip of the pen away from.</summary>
/// <param name="Meant">The best known first.</param>
internal sealed record PossibleSlips(ActorName Name, IReadOnlyList<ActorName> Meant)
{
    /// <summary>A part that so many share is too common to tell anything.</summary>
    private const int MostAlike = 48;

    /// <returns>By actor, then by name.</returns>
    public static IReadOnlyList<PossibleSlips> Find(ActorComparison actors, CancellationToken cancellation)
    {
        var buckets = Sort(actors.Actors, cancellation);
        var found = new List<PossibleSlips>();
        foreach (var actor in actors.Actors)
        {
            cancellation.ThrowIfCancellationRequested();
            if (actor is { IsCurated: false, IsNamed: true, ReportCount: 1 })
            {
                foreach (var name in ActorName.Of(actor))
                {
                    if (Of(name, buckets, actors.Spellings) is { Length: > 0 } meant)
                    {
                        found.Add(new PossibleSlips(name, meant));
                    }
                }
            }
        }

        return found;
    }

    private static ActorName[] Of(ActorName name, Buckets<ActorName> buckets, SpellingTable spellings)
    {
        List<ActorName>? meant = null;
        foreach (var key in name.Keys())
        {
            if (buckets.CountOf(key) is > 0 and <= MostAlike)
            {
                foreach (var other in buckets.In(key))
                {
                    if (IsSlipOf(name, other, spellings))
                    {
                        (meant ??= []).Add(other);
                    }
                }
            }
        }

        return meant is null
            ? []
            :
            [
                .. meant
                    .OrderByDescending(other => other.Actor.IsCurated)
                    .ThenByDescending(other => other.Actor.ReportCount)
                    .ThenBy(other => other.Actor.Order)
                    .ThenBy(other => other.Text, StringComparer.Ordinal),
            ];
    }

    private static bool IsSlipOf(ActorName name, ActorName other, SpellingTable spellings) =>
        other.Actor != name.Actor
        && Slips.AreOneSlipApart(name.Parts, other.Parts)
        && name.Actor.CanBe(other.Actor)
        && !name.Actor.HasOtherRolesThan(other.Actor)
        && !SpellingTable.AreHeAndShe(name.Spelling, other.Spelling)
        && !spellings.AreOne(name.Spelling, other.Spelling);

    private static Buckets<ActorName> Sort(IReadOnlyList<KnownActor> actors, CancellationToken cancellation)
    {
        var buckets = new Buckets<ActorName>();
        foreach (var actor in actors)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!actor.IsNamed)
            {
                continue;
            }

            foreach (var name in ActorName.Of(actor))
            {
                // A surname alone, or a word, is known well enough by the authority file only.
                if (name.Parts.Length > 1 || actor.IsCurated)
                {
                    foreach (var key in name.Keys())
                    {
                        buckets.Add(key, name);
                    }
                }
            }
        }

        return buckets;
    }
}
