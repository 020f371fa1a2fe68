using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>SEED0413: entries of the authority file that no report mentions.</summary>
internal static class UnmentionedActors
{
    /// <summary>What so many names have in common says nothing about which of them is meant.</summary>
    private const int MostAlike = 64;

    public static IEnumerable<Finding> Find(KnownActors actors, RuleMemory memory, CancellationToken cancellation)
    {
        // Where there is nothing yet that could mention anybody, nobody is missed.
        var silent = actors.Reports.Count == 0 ? [] : Silent(actors, memory, cancellation);
        foreach (var actor in silent)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new Finding(
                Rules.ActorNotMentioned,
                actor.Curated!,
                Common.EquatableArray<string>.Adopt([
                    actor.Name,
                    Suggestions.Meaning(Nearest(actor, actors.Comparison.ByPart())?.Name ?? ""),
                ])
            );
        }
    }

    /// <summary>Neither found by extraction nor there to the letter: a name can stand where extraction does not look.</summary>
    private static List<KnownActor> Silent(KnownActors actors, RuleMemory memory, CancellationToken cancellation)
    {
        var curated = actors.All.TakeWhile(actor => actor.IsCurated).ToArray();
        var silent = curated.Where(actor => actor.Curated is not null && actor.ReportCount == 0).ToList();
        if (silent.Count == 0)
        {
            return silent;
        }

        var names = memory.Curated(Array.ConvertAll(curated, actor => actor.Entry!));
        var isMentioned = new bool[curated.Length];
        for (var i = 0; i < actors.Reports.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var order in names.In(actors.Reports[i], actors.Prints[i]))
            {
                isMentioned[order] = true;
            }
        }

        silent.RemoveAll(actor => isMentioned[actor.Order]);
        return silent;
    }

    /// <summary>Those who are not curated, by the skeletons of the parts of their names.</summary>
    public static Dictionary<string, List<KnownActor>> ByPart(IReadOnlyList<KnownActor> actors)
    {
        var byPart = new Dictionary<string, List<KnownActor>>(StringComparer.Ordinal);
        foreach (var actor in actors.Where(actor => actor is { IsCurated: false, IsNamed: true }))
        {
            foreach (var part in Parts(actor.Spellings[0]))
            {
                if (!byPart.TryGetValue(part, out var bucket))
                {
                    byPart.Add(part, bucket = []);
                }

                bucket.Add(actor);
            }
        }

        return byPart;
    }

    private static KnownActor? Nearest(KnownActor actor, Dictionary<string, List<KnownActor>> byPart)
    {
        KnownActor? nearest = null;
        var best = int.MaxValue;
        foreach (var name in actor.Spellings)
        {
            var folded = name.Folded.Folded;
            foreach (var part in Parts(name))
            {
                if (!byPart.TryGetValue(part, out var bucket) || bucket.Count > MostAlike)
                {
                    continue;
                }

                foreach (var other in bucket.Where(actor.CanBe))
                {
                    var otherFolded = other.Spellings[0].Folded;
                    var distance = EditDistance.Between(folded, otherFolded.Folded);
                    var isNear =
                        distance <= Math.Max(1, folded.Length / 4)
                        || NameSimilarity.Between(name.Folded, otherFolded) >= NameSimilarity.Same;
                    if (isNear && (distance, other.Order).CompareTo((best, nearest?.Order ?? int.MaxValue)) < 0)
                    {
                        (nearest, best) = (other, distance);
                    }
                }
            }
        }

        return nearest;
    }

    private static IEnumerable<string> Parts(Spelling name) =>
        name.Folded.Parts.Select(part => part.Skeleton).Distinct(StringComparer.Ordinal);
}
