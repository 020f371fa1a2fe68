using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>SEED0413: entries of the authority file that no report mentions.</summary>
internal static class UnmentionedActors
{
    /// <summary>What so many names have in common says nothing about which of them is meant.</summary>
    private const int MostAlike = 64;

    public static IEnumerable<Finding> Find(KnownActors actors)
    {
        // Where there is nothing yet that could mention anybody, nobody is missed.
        var silent = actors.Reports.Count == 0 ? [] : Silent(actors);
        var byPart = silent.Count == 0 ? [] : ByPart(actors);
        foreach (var actor in silent)
        {
            yield return new Finding(
                Rules.ActorNotMentioned,
                actor.Curated!,
                Common.EquatableArray<string>.Adopt([
                    actor.Name,
                    Suggestions.Meaning(Nearest(actor, byPart)?.Name ?? ""),
                ])
            );
        }
    }

    /// <summary>Neither found by extraction nor there to the letter: a name can stand where extraction does not look.</summary>
    private static List<KnownActor> Silent(KnownActors actors)
    {
        var silent = actors.All.Where(actor => actor.Curated is not null && actor.Members.Count == 0).ToList();
        if (silent.Count == 0)
        {
            return silent;
        }

        var names = new NameTable<KnownActor>();
        foreach (var actor in silent)
        {
            foreach (var name in actor.Names)
            {
                names.Add(name, actor);
            }
        }

        var met = new HashSet<KnownActor>();
        foreach (var report in actors.Reports)
        {
            met.UnionWith(names.In(report.Facts.Document.Text));
        }

        silent.RemoveAll(met.Contains);
        return silent;
    }

    private static Dictionary<string, List<KnownActor>> ByPart(KnownActors actors)
    {
        var byPart = new Dictionary<string, List<KnownActor>>(StringComparer.Ordinal);
        foreach (var actor in actors.All.Where(actor => actor is { IsCurated: false, IsNamed: true }))
        {
            foreach (var part in Parts(actor.Name))
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
        foreach (var name in actor.Names)
        {
            var folded = NameFolding.Fold(name);
            foreach (var part in Parts(name))
            {
                if (!byPart.TryGetValue(part, out var bucket) || bucket.Count > MostAlike)
                {
                    continue;
                }

                foreach (var other in bucket.Where(actor.CanBe))
                {
                    var otherFolded = NameFolding.Fold(other.Name);
                    var distance = EditDistance.Between(folded, otherFolded);
                    var isNear = distance <= Math.Max(1, folded.Length / 4) || NameFolding.Matches(name, other.Name);
                    if (isNear && (distance, other.Order).CompareTo((best, nearest?.Order ?? int.MaxValue)) < 0)
                    {
                        (nearest, best) = (other, distance);
                    }
                }
            }
        }

        return nearest;
    }

    private static IEnumerable<string> Parts(string name) =>
        FoldedName.Of(name).Parts.Select(part => part.Skeleton).Distinct(StringComparer.Ordinal);
}
