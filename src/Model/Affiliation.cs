using System.Diagnostics;

namespace SeedsSdk;

/// <summary>
/// An actor's role in an organization, as one report states it on its date, or as the authority file has it: then there is
/// neither report nor date.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Affiliation
{
    internal Affiliation(Actor actor, string? role, Actor? organization, Report? report)
    {
        Actor = actor;
        Role = role;
        Organization = organization;
        Report = report;
    }

    /// <summary>Who has the role.</summary>
    public Actor Actor { get; }

    /// <summary>
    /// The role as written: "spokesman", "secretary-general"; null when the authority file names the organization only.
    /// </summary>
    public string? Role { get; }

    /// <summary>In what the actor has the role; null when the report does not say.</summary>
    public Actor? Organization { get; }

    /// <summary>The report that states it; null when the authority file does.</summary>
    public Report? Report { get; }

    /// <summary>The day on which the report states it: the report's date, null when there is none.</summary>
    public DateOnly? Date => Report?.Date;

    /// <summary>Actor, role, organization and report's date on one line.</summary>
    public override string ToString()
    {
        var role = string.Join(", ", new[] { Role, Organization?.Name }.Where(part => part is not null));
        return $"{Actor.Name}: {role}{Display.Date(Date, " ({0})")}";
    }
}
