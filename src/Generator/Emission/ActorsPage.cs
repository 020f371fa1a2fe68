using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Emission;

/// <summary>All actors, with what the documentation of their members tells.</summary>
internal sealed record ActorsPage(EquatableArray<ResolvedActor> Actors, EquatableArray<ActorRoles> Roles)
{
    /// <summary>A tooltip that lists more is read by nobody.</summary>
    private const int MostRoles = 8;

    public static ActorsPage Empty { get; } =
        new(EquatableArray<ResolvedActor>.Empty, EquatableArray<ActorRoles>.Empty);

    /// <param name="stated">The roles that the reports state.</param>
    public static ActorsPage From(EquatableArray<ResolvedActor> actors, IEnumerable<StatedRole> stated)
    {
        var names = actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);
        var roles = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            foreach (var affiliation in actor.Affiliations)
            {
                Add(roles, actor.Id, Describe(affiliation.Role, affiliation.Organization, null, names));
            }
        }

        foreach (var role in StatedRole.Earliest(stated).OrderBy(role => role.Date))
        {
            Add(roles, role.Actor, Describe(role.Role, role.Organization, role.Date, names));
        }

        return new ActorsPage(
            actors,
            roles.Select(entry => new ActorRoles(entry.Key, entry.Value.ToEquatableArray())).ToEquatableArray()
        );
    }

    private static void Add(SortedDictionary<string, List<string>> roles, string actor, string role)
    {
        if (!roles.TryGetValue(actor, out var own))
        {
            roles.Add(actor, own = []);
        }

        if (own.Count < MostRoles)
        {
            own.Add(role);
        }
        else if (own.Count == MostRoles)
        {
            own.Add("…");
        }
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
/// <param name="Roles">As <c>spokesman of the Harbor Union (2021-03-03)</c>: the day of the first report that says so, earliest first.</param>
internal sealed record ActorRoles(string Actor, EquatableArray<string> Roles);
