namespace SeedsSdk.Generator.Validation;

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
    /// <summary>Of reports: so many more have the right name.</summary>
    private const int MuchMoreReports = 3;

    /// <summary>Within one report: so often it has the right name, and the wrong one once.</summary>
    private const int MuchMoreOften = 3;

    public static IEnumerable<Misspelling> Find(KnownActors actors, CancellationToken cancellation)
    {
        KnownActor? explained = null;
        foreach (var slips in actors.Comparison.Slips(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (slips.Name.Actor != explained && Of(slips, actors) is { } misspelling)
            {
                explained = slips.Name.Actor; // one of its names is enough
                yield return misspelling;
            }
        }
    }

    private static Misspelling? Of(PossibleSlips slips, KnownActors actors)
    {
        var name = slips.Name;
        if (slips.Meant.FirstOrDefault(other => IsBetterKnown(name, other, actors)) is not { } meant)
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

    private static bool IsBetterKnown(ActorName name, ActorName meant, KnownActors actors)
    {
        var known = meant.Actor;
        if (known.IsCurated || known.ReportCount >= MuchMoreReports)
        {
            return true;
        }

        var report = name.Actor.FirstReport;
        return known.IsIn(report)
            && NameSearch.Count(actors.Reports[report].Facts.Document, meant.Text, MuchMoreOften) == MuchMoreOften
            && NameSearch.Count(actors.Reports[report].Facts.Document, name.Text, 2) == 1;
    }
}
