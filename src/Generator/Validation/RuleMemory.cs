using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// What the rules worked out for a corpus and holds as well for the next one, which differs by an edit. It makes them faster,
/// and never different. One caller at a time.
/// </summary>
internal sealed class RuleMemory
{
    private (ActorIdentities Identities, AuthorityPlaces Authority, ActorComparison Comparison)? _comparison;
    private (SpellingTable Spellings, NameLikeness Likeness)? _likeness;
    private CuratedNames? _curated;

    public SharedWords SharedWords { get; private set; } = new();

    public ReportTwins Twins { get; private set; } = new();

    public ActorComparison Compare(ActorIdentities identities, AuthorityPlaces authority)
    {
        if (_comparison is not { } known || known.Identities != identities || known.Authority != authority)
        {
            var comparison = new ActorComparison(identities, authority, LikenessOf(identities.Spellings));
            _comparison = known = (identities, authority, comparison);
        }

        return known.Comparison;
    }

    /// <param name="actors">In the order of the authority file.</param>
    public CuratedNames Curated(AuthorityActor[] actors) =>
        _curated is { } known && known.AreOf(actors) ? known : _curated = new CuratedNames(actors);

    /// <summary>As if nothing had been checked yet.</summary>
    public void Forget()
    {
        _comparison = null;
        _likeness = null;
        _curated = null;
        SharedWords = new();
        Twins = new();
    }

    private NameLikeness LikenessOf(SpellingTable spellings)
    {
        if (_likeness is not { } known || known.Spellings != spellings)
        {
            _likeness = known = (spellings, new NameLikeness());
        }

        return known.Likeness;
    }
}
