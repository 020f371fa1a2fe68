using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Emission;

/// <summary>All actors, with what the documentation of their members tells.</summary>
internal sealed record ActorsPage(EquatableArray<ResolvedActor> Actors, EquatableArray<ActorRoles> Roles)
{
    public static ActorsPage Empty { get; } =
        new(EquatableArray<ResolvedActor>.Empty, EquatableArray<ActorRoles>.Empty);

    public static ActorsPage From(ResolvedCorpus corpus)
    {
        var names = corpus.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);
        var roles = corpus
            .Reports.OrderBy(report => report.Date)
            .SelectMany(report => report.Affiliations.Select(affiliation => (affiliation, report.Date)))
            .GroupBy(role => role.affiliation.Actor, StringComparer.Ordinal)
            .OrderBy(byActor => byActor.Key, StringComparer.Ordinal)
            .Select(byActor => new ActorRoles(
                byActor.Key,
                byActor
                    .Select(role => Describe(role.affiliation, role.Date, names))
                    .Distinct(StringComparer.Ordinal)
                    .ToEquatableArray()
            ));
        return new ActorsPage(corpus.Actors, roles.ToEquatableArray());
    }

    private static string Describe(
        ResolvedAffiliation affiliation,
        CalendarDate? date,
        Dictionary<string, string> names
    )
    {
        var organization =
            affiliation.Organization is { } id && names.TryGetValue(id, out var name) ? $" of {name}" : "";
        return $"{affiliation.Role}{organization}{(date is null ? "" : $" ({date})")}";
    }
}

/// <param name="Actor">Actor id.</param>
/// <param name="Roles">As <c>spokesman of the Harbor Union (2021-03-03)</c>, earliest first.</param>
internal sealed record ActorRoles(string Actor, EquatableArray<string> Roles);
