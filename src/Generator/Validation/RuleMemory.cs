using SeedsSdk.Generator.Common;
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
    private ReadReport[] _reports = [];
    private ReportPrint[] _prints = [];

    public SharedWords SharedWords { get; private set; } = new();

    public ReportTwins Twins { get; private set; } = new();

    /// <summary>The prints of reports, in their order.</summary>
    public ReportPrint[] PrintsOf(ReadReport[] reports)
    {
        var places = Earlier.PlacesOf(_reports, reports);
        var prints = new ReportPrint[reports.Length];
        for (var i = 0; i < prints.Length; i++)
        {
            prints[i] = places[i] == Earlier.None ? ReportPrint.Of(reports[i].Facts) : _prints[places[i]];
        }

        (_reports, _prints) = (reports, prints);
        return prints;
    }

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
        (_reports, _prints) = ([], []);
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
