using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// SEED0416: two actors whose names are alike enough that they are probably one, although they are kept as two. Two curated
/// actors are two, and so are two whom one report has both.
/// </summary>
internal static class ProbablyOne
{
    /// <summary>Of <see cref="NameSimilarity"/>: it takes two people for one in one of ten such pairs.</summary>
    private const double Alike = 0.9;

    /// <summary>Of <see cref="NameAlignment"/>, of 100.</summary>
    private const int AlikePart = 90;

    /// <summary>A name that is like so many others tells nobody from anybody.</summary>
    private const int MostAlike = 32;

    /// <param name="explained">Those of whom something else was said.</param>
    public static IEnumerable<Finding> Find(KnownActors actors, HashSet<KnownActor> explained)
    {
        var buckets = new Dictionary<string, List<Spelling>>(StringComparer.Ordinal);
        foreach (var actor in actors.All.Where(actor => actor.IsNamed && !explained.Contains(actor)))
        {
            var spellings = actor
                .FullNames.Select(name => new Spelling(actor, name, FoldedName.Of(name)))
                .Where(spelling => spelling.Folded.Parts.Count(part => part.Text.Length > 1) > 1)
                .ToArray();
            if (!actor.IsCurated && Likest(spellings, buckets) is { } earlier)
            {
                if (Finding(actor, earlier, actors) is { } finding)
                {
                    yield return finding;
                }
            }

            foreach (var spelling in spellings)
            {
                foreach (var key in Keys(spelling.Folded))
                {
                    if (!buckets.TryGetValue(key, out var bucket))
                    {
                        buckets.Add(key, bucket = []);
                    }

                    if (bucket.Count <= MostAlike)
                    {
                        bucket.Add(spelling);
                    }
                }
            }
        }
    }

    private static KnownActor? Likest(Spelling[] spellings, Dictionary<string, List<Spelling>> buckets)
    {
        KnownActor? likest = null;
        var best = Alike;
        foreach (var spelling in spellings)
        {
            foreach (var key in Keys(spelling.Folded))
            {
                if (!buckets.TryGetValue(key, out var bucket) || bucket.Count > MostAlike)
                {
                    continue;
                }

                foreach (var other in bucket)
                {
                    if (
                        AreTwo(spelling, other)
                        || !AreSideBySide(spelling, other)
                        || NameSimilarity.Between(spelling.Folded, other.Folded) is var alike && alike < best
                        || (alike == best && likest is not null && likest.Order <= other.Actor.Order)
                    )
                    {
                        continue;
                    }

                    (likest, best) = (other.Actor, alike);
                }
            }
        }

        return likest;
    }

    private static bool AreTwo(Spelling a, Spelling b) =>
        a.Actor == b.Actor
        || !a.Actor.CanBe(b.Actor)
        || a.Actor.Members.Any(member => b.Actor.IsIn(member.Document))
        || a.Actor.HasOtherRolesThan(b.Actor)
        || Resolution.ActorIdentities.AreHeAndShe(a.Text, b.Text);

    /// <summary>
    /// Similarity says who may be meant; where most pairs are two it needs more: first and last part are alike in themselves.
    /// One of two people may have a middle name that the other lacks. Bodies differ in one word (the ministry of this, of
    /// that), so they may not.
    /// </summary>
    private static bool AreSideBySide(Spelling a, Spelling b)
    {
        var names = NameComparison.Of(a.Folded, b.Folded);
        if (names.FirstsAlike < AlikePart || names.LastsAlike < AlikePart)
        {
            return false;
        }

        return a.Actor.Kind == ActorKind.Person && b.Actor.Kind == ActorKind.Person
            ? names.First.Alone == 0 || names.Second.Alone == 0
            : names.First.Alone + names.Second.Alone + names.First.Generic + names.Second.Generic == 0;
    }

    private static Finding? Finding(KnownActor later, KnownActor earlier, KnownActors actors) =>
        actors.PlaceOf(later) is { } place && actors.PlaceOf(earlier) is { } other
            ? new Finding(
                Rules.ProbablySameActor,
                place,
                EquatableArray<string>.Adopt([later.Name, earlier.Name, actors.Describe(earlier, other)])
            ).With(other)
            : null;

    /// <summary>All of its parts, and the two by which people are called.</summary>
    private static IEnumerable<string> Keys(FoldedName name)
    {
        yield return name.SkeletonKey;
        if (name.Parts.Length > 2)
        {
            yield return $"{name.Parts[0].Skeleton} … {name.Parts[name.Parts.Length - 1].Skeleton}";
        }
        else
        {
            yield return $"{name.Parts[0].Skeleton} … {name.Parts[1].Skeleton}";
        }
    }

    private sealed record Spelling(KnownActor Actor, string Text, FoldedName Folded);
}
