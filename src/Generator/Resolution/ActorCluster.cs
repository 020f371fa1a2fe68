using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>One actor over all documents.</summary>
internal sealed class ActorCluster
{
    private readonly List<Spelling> _spellings;

    /// <summary>Those who have roles in the latest document.</summary>
    private List<LocalActor>? _withRoles;
    private int _latest = -1;
    private int[]? _countOfKind;
    private ActorKind? _commonestKind;

    /// <param name="curated">Null where the authority file has no entry for it.</param>
    /// <param name="spellings">Of the entry.</param>
    public ActorCluster(AuthorityActor? curated, IEnumerable<Spelling> spellings)
    {
        Curated = curated;
        _spellings = [];
        foreach (var spelling in spellings)
        {
            _spellings.Add(spelling);
        }
    }

    public AuthorityActor? Curated { get; }

    /// <summary>How many actors of documents it is.</summary>
    public int MemberCount { get; private set; }

    /// <summary>In how many documents it is.</summary>
    public int DocumentCount { get; private set; }

    /// <summary>Whether a document has it by name.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>Curated ones first, then in order of appearance.</summary>
    public IReadOnlyList<Spelling> Spellings => _spellings;

    /// <summary>The curated name, else the one in the earliest report.</summary>
    public string Name => _spellings[0].Text;

    /// <summary>The curated kind, else what most of its members are.</summary>
    public ActorKind? Kind => Curated?.Kind ?? _commonestKind;

    /// <summary>Where nothing but its spelling is known, two parts and more are a person's, one part is a body's.</summary>
    public ActorKind ShownKind => Kind ?? (Name.Trim().Contains(' ') ? ActorKind.Person : ActorKind.Organization);

    /// <summary>Whether a document's actor can be this one by what both are: a person is no ministry.</summary>
    public bool Takes(LocalActor actor) =>
        Kind is not { } kind
        || actor.Kind is not { } other
        || kind == other
        || (IsBody(kind) && IsBody(other))
        || Curated is not null;

    /// <summary>A report that spells two names differently and gives them different roles speaks of two.</summary>
    public bool HasOtherRoleIn(int document, LocalActor actor)
    {
        if (document != _latest || _withRoles is null || actor.Affiliations.Count == 0)
        {
            return false;
        }

        foreach (var member in _withRoles)
        {
            if (!member.Affiliations.Any(held => actor.Affiliations.Any(other => other.Role == held.Role)))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="document">The same as the last, or a later one.</param>
    public void Add(LocalActor actor, int document)
    {
        MemberCount++;
        IsNamed |= !actor.IsDescribed && actor.Kind != ActorKind.Group;
        if (document != _latest)
        {
            DocumentCount++;
            _latest = document;
            _withRoles?.Clear();
        }

        if (actor.Affiliations.Count > 0)
        {
            (_withRoles ??= []).Add(actor);
        }

        if (actor.Kind is { } kind)
        {
            _countOfKind ??= new int[(int)ActorKind.Group + 1];
            var count = ++_countOfKind[(int)kind];
            if (
                _commonestKind is not { } commonest
                || count > _countOfKind[(int)commonest]
                || (count == _countOfKind[(int)commonest] && kind < commonest)
            )
            {
                _commonestKind = kind;
            }
        }
    }

    public void Add(Spelling spelling)
    {
        if (!_spellings.Contains(spelling))
        {
            _spellings.Add(spelling);
        }
    }

    private static bool IsBody(ActorKind kind) => kind is not ActorKind.Person and not ActorKind.Group;
}
