using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>Two actors whose names are alike enough that they are probably one, although they are kept as two.</summary>
internal sealed record LikeActors(KnownActor Later, KnownActor Earlier)
{
    /// <summary>Of <see cref="NameSimilarity"/>: it takes two people for one in one of ten such pairs.</summary>
    private const double Alike = 0.9;

    /// <summary>A name that is like so many others tells nobody from anybody.</summary>
    private const int MostAlike = 32;

    /// <param name="explained">Those of whom something else was said.</param>
    public static IReadOnlyList<LikeActors> Find(
        ActorComparison actors,
        HashSet<KnownActor> explained,
        CancellationToken cancellation
    )
    {
        var found = new List<LikeActors>();
        var likeness = actors.Likeness;
        var buckets = new Buckets<ActorName>();
        foreach (var actor in actors.Actors)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!actor.IsNamed || explained.Contains(actor))
            {
                continue;
            }

            var names = actor
                .FullNames.Where(name => name.Folded.Parts.Count(part => part.Text.Length > 1) > 1)
                .Select(name => new ActorName(actor, name))
                .ToArray();
            if (!actor.IsCurated && Likest(names, buckets, likeness) is { } earlier)
            {
                found.Add(new LikeActors(actor, earlier));
            }

            foreach (var name in names)
            {
                foreach (var key in likeness.KeysOf(name.Spelling))
                {
                    if (buckets.CountOf(key) <= MostAlike)
                    {
                        buckets.Add(key, name);
                    }
                }
            }
        }

        return found;
    }

    private static KnownActor? Likest(ActorName[] names, Buckets<ActorName> buckets, NameLikeness likeness)
    {
        KnownActor? likest = null;
        var best = Alike;
        foreach (var name in names)
        {
            foreach (var key in likeness.KeysOf(name.Spelling))
            {
                if (buckets.CountOf(key) > MostAlike)
                {
                    continue;
                }

                foreach (var other in buckets.In(key))
                {
                    var alike = likeness.Between(name.Spelling, other.Spelling, ArePersons(name.Actor, other.Actor));
                    if (
                        alike >= best
                        && (alike > best || likest is null || likest.Order > other.Actor.Order)
                        && !AreTwo(name, other)
                    )
                    {
                        (likest, best) = (other.Actor, alike);
                    }
                }
            }
        }

        return likest;
    }

    private static bool ArePersons(KnownActor a, KnownActor b) =>
        a.Kind == ActorKind.Person && b.Kind == ActorKind.Person;

    private static bool AreTwo(ActorName a, ActorName b) =>
        a.Actor == b.Actor
        || !a.Actor.CanBe(b.Actor)
        || a.Actor.HasOtherRolesThan(b.Actor)
        || SpellingTable.AreHeAndShe(a.Spelling, b.Spelling)
        || a.Actor.IsBeside(b.Actor);
}
