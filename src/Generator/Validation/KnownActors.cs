using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>One actor of the corpus as the rules about actors see it.</summary>
/// <param name="order">Its place: curated actors first, then by their first report and their place in it.</param>
/// <param name="cluster">What resolution made of it.</param>
/// <param name="curated">Where the authority file names it; null where it does not.</param>
internal sealed class KnownActor(int order, ActorIdentities.Cluster cluster, Place? curated)
{
    private readonly HashSet<int> _reports = [.. cluster.Members.Select(member => member.Document)];

    public int Order => order;

    public Place? Curated => curated;

    public bool IsCurated => cluster.Curated is not null;

    /// <summary>"A source within the ministry" is nobody who could be looked up.</summary>
    public bool IsNamed { get; } =
        cluster.Curated is not null
        || cluster.Members.Any(member => !member.Actor.IsDescribed && member.Actor.Kind != ActorKind.Group);

    public string Name => cluster.Name;

    public IReadOnlyList<string> Names => cluster.Names;

    /// <summary>What it is called in full: what a report calls somebody for short is another's name elsewhere.</summary>
    public IEnumerable<string> FullNames =>
        cluster.Curated is { } curatedActor ? curatedActor.Aliases.Prepend(curatedActor.Name) : [cluster.Name];

    public ActorKind? Kind { get; } = cluster.Kind;

    public ActorKind ShownKind => cluster.ShownKind;

    public IReadOnlyList<(LocalActor Actor, int Document)> Members => cluster.Members;

    /// <summary>In how many reports it is.</summary>
    public int ReportCount => _reports.Count;

    public int FirstReport => Members[0].Document;

    public bool IsIn(int report) => _reports.Contains(report);

    /// <summary>A person is no body; where a kind is open, either may be.</summary>
    public bool CanBe(KnownActor other) =>
        Kind is null || other.Kind is null || (Kind == ActorKind.Person) == (other.Kind == ActorKind.Person);

    /// <summary>Both have roles, and none in common.</summary>
    public bool HasOtherRolesThan(KnownActor other)
    {
        var own = Roles();
        return own.Count > 0 && other.Roles() is { Count: > 0 } others && !own.Overlaps(others);
    }

    private HashSet<string> Roles() =>
        new(
            Members.SelectMany(member => member.Actor.Affiliations).Select(affiliation => affiliation.Role),
            StringComparer.OrdinalIgnoreCase
        );
}

/// <summary>All actors of the corpus, and where they stand.</summary>
internal sealed class KnownActors
{
    private readonly ActorIdentities _identities;
    private readonly AuthorityPlaces _authority;

    private KnownActors(IReadOnlyList<ReadReport> reports, DecidedCorpus corpus, AuthorityPlaces authority)
    {
        _identities = corpus.Identities;
        _authority = authority;
        Reports = corpus.Order.Select(index => reports[index]).ToArray();
        All = corpus
            .Identities.Clusters.Select(
                (cluster, i) =>
                    new KnownActor(
                        i,
                        cluster,
                        cluster.Curated is not null && i < authority.Names.Count ? authority.Names[i] : null
                    )
            )
            .ToArray();
    }

    /// <summary>The earliest first, as actors count them.</summary>
    public IReadOnlyList<ReadReport> Reports { get; }

    public IReadOnlyList<KnownActor> All { get; }

    public bool HasAuthority => _authority.Names.Count > 0;

    public static KnownActors Of(IReadOnlyList<ReadReport> reports, DecidedCorpus corpus, AuthorityPlaces authority) =>
        new(reports, corpus, authority);

    /// <param name="report">Its position among <see cref="Reports"/>.</param>
    public KnownActor At(int report, int localActor) => All[_identities.ClusterOf(report, localActor)];

    /// <summary>The curated entry, else where the reports first have the name; null where no text has it to the letter.</summary>
    public Place? PlaceOf(KnownActor actor) =>
        actor.Curated
        ?? actor
            .Members.Select(member =>
                NameSearch.First(Reports[member.Document].Facts.Document, NamesOf(member.Actor)) is { } range
                    ? Reports[member.Document].Source.PlaceOf(range)
                    : null
            )
            .FirstOrDefault(place => place is not null);

    /// <summary>As a message names a place: <c>seeds/actors.json, line 3</c>.</summary>
    public string Describe(KnownActor actor, Place place)
    {
        var path = actor.IsCurated
            ? _authority.Path
            : actor
                .Members.Select(member => Reports[member.Document])
                .First(report => report.Source.Path == place.Path)
                .Path;
        return $"{path}, line {Numbers.Text(place.Line + 1)}";
    }

    private static IEnumerable<string> NamesOf(LocalActor actor) => actor.Aliases.Prepend(actor.Name);
}
