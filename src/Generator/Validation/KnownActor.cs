using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>One actor of the corpus as the rules about actors see it.</summary>
/// <param name="order">Its place: curated actors first, then by their first report and their place in it.</param>
/// <param name="identities">What resolution made of it, and of all others.</param>
/// <param name="curated">Where the authority file names it; null where it does not.</param>
internal sealed class KnownActor(int order, ActorIdentities identities, Place? curated)
{
    private readonly ActorCluster _cluster = identities.Clusters[order];

    private HashSet<string>? _roles;

    public int Order => order;

    public Place? Curated => curated;

    public bool IsCurated => _cluster.Curated is not null;

    /// <summary>Of the authority file; null for those that it lacks.</summary>
    public AuthorityActor? Entry => _cluster.Curated;

    /// <summary>"A source within the ministry" is nobody who could be looked up.</summary>
    public bool IsNamed => _cluster.Curated is not null || _cluster.IsNamed;

    public string Name => _cluster.Name;

    public IReadOnlyList<Spelling> Spellings => _cluster.Spellings;

    /// <summary>What it is called in full: what a report calls somebody for short is another's name elsewhere.</summary>
    public IEnumerable<Spelling> FullNames =>
        _cluster.Curated is { } entry ? _cluster.Spellings.Take(entry.Aliases.Count + 1) : _cluster.Spellings.Take(1);

    public ActorKind? Kind { get; } = identities.Clusters[order].Kind;

    public ActorKind ShownKind => _cluster.ShownKind;

    /// <summary>By report.</summary>
    public ActorMembers Members => identities.MembersOf(order);

    /// <summary>In how many reports it is.</summary>
    public int ReportCount => _cluster.DocumentCount;

    public int FirstReport => Members.DocumentOf(0);

    public bool IsIn(int report)
    {
        var members = Members;
        var (low, high) = (0, members.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (members.DocumentOf(middle) < report)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < members.Count && members.DocumentOf(low) == report;
    }

    /// <summary>Whether one report has both.</summary>
    public bool IsBeside(KnownActor other)
    {
        if (Members.Count > other.Members.Count)
        {
            return other.IsBeside(this);
        }

        var members = Members;
        for (var i = 0; i < members.Count; i++)
        {
            if (other.IsIn(members.DocumentOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A person is no body; where a kind is open, either may be.</summary>
    public bool CanBe(KnownActor other) =>
        Kind is null || other.Kind is null || (Kind == ActorKind.Person) == (other.Kind == ActorKind.Person);

    /// <summary>Both have roles, and none in common.</summary>
    public bool HasOtherRolesThan(KnownActor other) =>
        Roles.Count > 0 && other.Roles.Count > 0 && !Roles.Overlaps(other.Roles);

    private HashSet<string> Roles =>
        _roles ??= new HashSet<string>(
            Members.SelectMany(member => member.Actor.Affiliations).Select(affiliation => affiliation.Role),
            StringComparer.OrdinalIgnoreCase
        );
}
