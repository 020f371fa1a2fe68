using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>All actors of the corpus, and where they stand.</summary>
internal sealed class KnownActors
{
    private readonly ActorIdentities _identities;
    private readonly AuthorityPlaces _authority;

    public KnownActors(
        ReadReport[] reports,
        ReportPrint[] prints,
        DecidedCorpus corpus,
        AuthorityPlaces authority,
        RuleMemory memory
    )
    {
        _identities = corpus.Identities;
        _authority = authority;
        Reports = corpus.Order.Select(index => reports[index]).ToArray();
        Prints = corpus.Order.Select(index => prints[index]).ToArray();
        Comparison = memory.Compare(corpus.Identities, authority);
    }

    /// <summary>The earliest first, as actors count them.</summary>
    public IReadOnlyList<ReadReport> Reports { get; }

    /// <summary>Theirs.</summary>
    public ReportPrint[] Prints { get; }

    /// <summary>What their names say of them, whatever stands where.</summary>
    public ActorComparison Comparison { get; }

    public IReadOnlyList<KnownActor> All => Comparison.Actors;

    public bool HasAuthority => _authority.Names.Count > 0;

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
