using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Emission;

/// <summary>A role that reports state, and the first of them that does.</summary>
/// <param name="Actor">Actor id.</param>
/// <param name="Organization">Actor id, or null.</param>
/// <param name="Date">Of the earliest report; null when it has none.</param>
internal sealed record StatedRole(string Actor, string Role, string? Organization, CalendarDate? Date)
{
    /// <summary>Each role once, in the order in which they are met.</summary>
    public static EquatableArray<StatedRole> Of(EquatableArray<ResolvedReport> reports) =>
        Earliest(
            reports.SelectMany(report =>
                report.Affiliations.Select(held => new StatedRole(
                    held.Actor,
                    held.Role,
                    held.Organization,
                    report.Date
                ))
            )
        );

    /// <summary>Each role once, with its earliest date.</summary>
    public static EquatableArray<StatedRole> Earliest(IEnumerable<StatedRole> roles)
    {
        var places = new Dictionary<(string, string, string?), int>();
        var earliest = new List<StatedRole>();
        foreach (var role in roles)
        {
            var key = (role.Actor, role.Role, role.Organization);
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, earliest.Count);
                earliest.Add(role);
            }
            else if (role.IsBefore(earliest[place]))
            {
                earliest[place] = role;
            }
        }

        return earliest.ToEquatableArray();
    }

    private bool IsBefore(StatedRole other) =>
        Date is { } date && (other.Date is not { } known || date.CompareTo(known) < 0);
}
