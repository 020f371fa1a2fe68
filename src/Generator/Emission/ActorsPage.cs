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
        var curated = corpus.Actors.SelectMany(actor =>
            actor.Affiliations.Select(affiliation =>
                (actor: actor.Id, role: Describe(affiliation.Role, affiliation.Organization, null, names))
            )
        );
        var stated = corpus
            .Reports.OrderBy(report => report.Date)
            .SelectMany(report =>
                report.Affiliations.Select(affiliation =>
                    (
                        actor: affiliation.Actor,
                        role: Describe(affiliation.Role, affiliation.Organization, report.Date, names)
                    )
                )
            );
        var roles = curated
            .Concat(stated)
            .GroupBy(role => role.actor, StringComparer.Ordinal)
            .OrderBy(byActor => byActor.Key, StringComparer.Ordinal)
            .Select(byActor => new ActorRoles(
                byActor.Key,
                byActor.Select(role => role.role).Distinct(StringComparer.Ordinal).ToEquatableArray()
            ));
        return new ActorsPage(corpus.Actors, roles.ToEquatableArray());
    }

    private static string Describe(
        string? role,
        string? organization,
        CalendarDate? date,
        Dictionary<string, string> names
    )
    {
        var name = organization is not null && names.TryGetValue(organization, out var known) ? known : null;
        return role is null
            ? $"belongs to {name}"
            : $"{role}{(name is null ? "" : $" of {name}")}{(date is null ? "" : $" ({date})")}";
    }
}

/// <param name="Actor">Actor id.</param>
/// <param name="Roles">As <c>spokesman of the Harbor Union (2021-03-03)</c>, earliest first.</param>
internal sealed record ActorRoles(string Actor, EquatableArray<string> Roles);
