using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>One actor of the corpus as the rules about actors see it.</summary>
/// <param name="order">Its place: curated actors first, then by their first report and their place in it.</param>
/// <param name="cluster">What resolution made of it.</param>
/// <param name="curated">Where the authority file names it; null where it does not.</param>
internal sealed class KnownActor(int order, ActorCluster cluster, Place? curated)
{
    private HashSet<string>? _roles;

    public int Order => order;

    public Place? Curated => curated;

    public bool IsCurated => cluster.Curated is not null;

    /// <summary>Of the authority file; null for those that it lacks.</summary>
    public AuthorityActor? Entry => cluster.Curated;

    /// <summary>"A source within the ministry" is nobody who could be looked up.</summary>
    public bool IsNamed { get; } =
        cluster.Curated is not null
        || cluster.Members.Any(member => !member.Actor.IsDescribed && member.Actor.Kind != ActorKind.Group);

    public string Name => cluster.Name;

    public IReadOnlyList<Spelling> Spellings => cluster.Spellings;

    /// <summary>What it is called in full: what a report calls somebody for short is another's name elsewhere.</summary>
    public IEnumerable<Spelling> FullNames =>
        cluster.Curated is { } entry ? cluster.Spellings.Take(entry.Aliases.Count + 1) : cluster.Spellings.Take(1);

    public ActorKind? Kind { get; } = cluster.Kind;

    public ActorKind ShownKind => cluster.ShownKind;

    /// <summary>By report.</summary>
    public IReadOnlyList<(LocalActor Actor, int Document)> Members => cluster.Members;

    /// <summary>In how many reports it is.</summary>
    public int ReportCount { get; } = CountReports(cluster.Members);

    public int FirstReport => Members[0].Document;

    public bool IsIn(int report)
    {
        var (low, high) = (0, Members.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Members[middle].Document < report)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < Members.Count && Members[low].Document == report;
    }

    /// <summary>Whether one report has both.</summary>
    public bool IsBeside(KnownActor other) =>
        Members.Count <= other.Members.Count
            ? Members.Any(member => other.IsIn(member.Document))
            : other.IsBeside(this);

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

    private static int CountReports(IReadOnlyList<(LocalActor Actor, int Document)> members)
    {
        var count = 0;
        for (var i = 0; i < members.Count; i++)
        {
            count += i == 0 || members[i].Document != members[i - 1].Document ? 1 : 0;
        }

        return count;
    }
}
