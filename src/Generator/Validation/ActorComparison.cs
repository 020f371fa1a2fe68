using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// What names alone say about who may be whom. It holds as long as identities do, so an edit that changes none finds it done.
/// </summary>
internal sealed class ActorComparison
{
    private IReadOnlyList<PossibleSlips>? _slips;
    private Dictionary<string, List<KnownActor>>? _byPart;
    private (HashSet<KnownActor> Explained, IReadOnlyList<LikeActors> Pairs)? _likest;

    public ActorComparison(ActorIdentities identities, AuthorityPlaces authority, NameLikeness likeness)
    {
        Likeness = likeness;
        Spellings = identities.Spellings;
        Actors = identities
            .Clusters.Select(
                (cluster, i) =>
                    new KnownActor(
                        i,
                        identities,
                        cluster.Curated is not null && i < authority.Names.Count ? authority.Names[i] : null
                    )
            )
            .ToArray();
    }

    /// <summary>In their order.</summary>
    public IReadOnlyList<KnownActor> Actors { get; }

    public SpellingTable Spellings { get; }

    public NameLikeness Likeness { get; }

    /// <inheritdoc cref="PossibleSlips.Find"/>
    public IReadOnlyList<PossibleSlips> Slips(CancellationToken cancellation) =>
        _slips ??= PossibleSlips.Find(this, cancellation);

    /// <inheritdoc cref="LikeActors.Find"/>
    public IReadOnlyList<LikeActors> Likest(HashSet<KnownActor> explained, CancellationToken cancellation)
    {
        if (_likest is not { } known || !known.Explained.SetEquals(explained))
        {
            _likest = known = (explained, LikeActors.Find(this, explained, cancellation));
        }

        return known.Pairs;
    }

    /// <summary>Those who are not curated, by the skeletons of the parts of their names.</summary>
    public Dictionary<string, List<KnownActor>> ByPart() => _byPart ??= UnmentionedActors.ByPart(Actors);
}
