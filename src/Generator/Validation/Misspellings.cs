using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>A name, its folded parts, and whose it is.</summary>
internal sealed class ActorName(KnownActor actor, string text, string[] parts)
{
    public KnownActor Actor => actor;

    public string Text => text;

    public string[] Parts => parts;
}

/// <summary>A name that is probably misspelt, and whose it should be.</summary>
internal sealed record Misspelling(ActorName Name, ActorName Meant, Place Place, Place MeantPlace)
{
    public Finding ToFinding(KnownActors actors) =>
        new Finding(
            Rules.ProbableMisspelling,
            Place,
            Common.EquatableArray<string>.Adopt([Name.Text, Meant.Text, actors.Describe(Meant.Actor, MeantPlace)])
        ).With(MeantPlace);
}

/// <summary>
/// SEED0415: a name that is met in one report only, and is one slip of the pen (<see cref="Slips"/>) away from that of an
/// actor who is curated or met much more often. Only one part of a full name may differ. Two people whose names are alike
/// are far more frequent than such a slip, so whatever speaks for two (their roles, he and she, both names in use) counts.
/// </summary>
internal static class Misspellings
{
    /// <summary>A part that so many share is too common to tell anything.</summary>
    private const int MostAlike = 48;

    /// <summary>Of reports: so many more have the right name.</summary>
    private const int MuchMoreReports = 3;

    /// <summary>Within one report: so often it has the right name, and the wrong one once.</summary>
    private const int MuchMoreOften = 3;

    public static IEnumerable<Misspelling> Find(KnownActors actors)
    {
        var buckets = Buckets(actors);
        var candidates = actors.All.Where(actor => actor is { IsCurated: false, IsNamed: true, ReportCount: 1 });
        foreach (var actor in candidates)
        {
            if (
                NamesOf(actor).Select(name => Of(name, buckets, actors)).FirstOrDefault(found => found is not null) is
                { } one
            )
            {
                yield return one;
            }
        }
    }

    private static Misspelling? Of(ActorName name, Dictionary<string, List<ActorName>> buckets, KnownActors actors)
    {
        var meant = Keys(name)
            .Where(key => buckets.TryGetValue(key, out var bucket) && bucket.Count <= MostAlike)
            .SelectMany(key => buckets[key])
            .Where(other => IsSlipOf(name, other) && IsBetterKnown(other.Actor, name, other, actors))
            .OrderByDescending(other => other.Actor.IsCurated)
            .ThenByDescending(other => other.Actor.ReportCount)
            .ThenBy(other => other.Actor.Order)
            .ThenBy(other => other.Text, StringComparer.Ordinal)
            .FirstOrDefault();
        if (meant is null)
        {
            return null;
        }

        var report = actors.Reports[name.Actor.FirstReport];
        return
            NameSearch.First(report.Facts.Document, [name.Text]) is { } range
            && actors.PlaceOf(meant.Actor) is { } place
            ? new Misspelling(name, meant, report.Source.PlaceOf(range), place)
            : null;
    }

    private static bool IsSlipOf(ActorName name, ActorName other) =>
        other.Actor != name.Actor
        && Slips.AreOneSlipApart(name.Parts, other.Parts)
        && name.Actor.CanBe(other.Actor)
        && !name.Actor.HasOtherRolesThan(other.Actor)
        && !Resolution.ActorIdentities.AreHeAndShe(name.Text, other.Text)
        && !NameVariants.AreOne(name.Text, other.Text);

    private static bool IsBetterKnown(KnownActor known, ActorName name, ActorName meant, KnownActors actors)
    {
        if (known.IsCurated)
        {
            return true;
        }

        if (known.ReportCount >= MuchMoreReports)
        {
            return true;
        }

        var report = name.Actor.FirstReport;
        return known.IsIn(report)
            && NameSearch.Count(actors.Reports[report].Facts.Document, meant.Text, MuchMoreOften) == MuchMoreOften
            && NameSearch.Count(actors.Reports[report].Facts.Document, name.Text, 2) == 1;
    }

    /// <summary>All names by what is left of them without one of their parts.</summary>
    private static Dictionary<string, List<ActorName>> Buckets(KnownActors actors)
    {
        var buckets = new Dictionary<string, List<ActorName>>(StringComparer.Ordinal);
        foreach (var name in actors.All.Where(actor => actor.IsNamed).SelectMany(NamesOf))
        {
            // A surname alone, or a word, is known well enough by the authority file only.
            if (name.Parts.Length == 1 && !name.Actor.IsCurated)
            {
                continue;
            }

            foreach (var key in Keys(name))
            {
                if (!buckets.TryGetValue(key, out var bucket))
                {
                    buckets.Add(key, bucket = []);
                }

                bucket.Add(name);
            }
        }

        return buckets;
    }

    private static IEnumerable<ActorName> NamesOf(KnownActor actor) =>
        actor
            .Names.Select(name => new ActorName(actor, name, [.. NameFolding.FoldToWords(name)]))
            .Where(name =>
                name.Parts.Length is > 1 and <= NameAlignment.MostParts
                || (name.Parts.Length == 1 && (actor.IsCurated || name.Text == actor.Name))
            );

    /// <summary>A name of one part is known by its ends, which a slip spares.</summary>
    private static IEnumerable<string> Keys(ActorName name)
    {
        var parts = name.Parts;
        if (parts.Length == 1)
        {
            if (parts[0].Length >= Slips.ShortestAlone - 1)
            {
                yield return $"{parts[0][0]}…{parts[0][parts[0].Length - 1]}";
            }

            yield break;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length >= Slips.Shortest - 1)
            {
                yield return string.Join(" ", parts.Select((part, k) => k == i ? "…" : part));
            }
        }
    }
}
