using System.Diagnostics;
using SeedsSdk.Store;

namespace SeedsSdk;

/// <summary>
/// Whoever can speak or be spoken of: one object for all spellings and all reports of a corpus.
/// Actors are equal when their ids are: within a corpus that is the same object, across corpora it need not be.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Actor : IEquatable<Actor>
{
    private readonly CorpusStore _store;
    private readonly CuratedAffiliationData[] _curatedData;
    private IReadOnlyList<Quote>? _quotes;
    private IReadOnlyList<Statement>? _statements;
    private IReadOnlyList<Statement>? _published;
    private IReadOnlyList<Report>? _reports;
    private IReadOnlyList<Affiliation>? _curated;
    private IReadOnlyList<Affiliation>? _affiliations;
    private IReadOnlyList<Affiliation>? _members;

    internal Actor(CorpusStore store, ActorData data)
    {
        _store = store;
        _curatedData = data.Affiliations;
        Id = data.Id;
        Name = data.Name;
        Kind = data.Kind;
        Aliases = Array.AsReadOnly(data.Aliases);
        Description = data.Description;
    }

    /// <summary>Stable: from the canonical name, e.g. <c>hadi-al-farsi</c>, or as the authority file says.</summary>
    public string Id { get; }

    /// <summary>The canonical name.</summary>
    public string Name { get; }

    /// <summary>What sort of actor it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>Every other spelling and name, in ordinal order, without <see cref="Name"/>.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Who or what it is, as the authority file says; null when it does not.</summary>
    public string? Description { get; }

    /// <summary>The actor's words, joint statements included, by report and in document order.</summary>
    public IReadOnlyList<Quote> Quotes =>
        _quotes ?? Once.Set(ref _quotes, new ItemList<Quote>(_store.Quotes, Mentions.Quotes()));

    /// <summary>What the actor said, alone or jointly, by report and in document order.</summary>
    public IReadOnlyList<Statement> Statements =>
        _statements
        ?? Once.Set(ref _statements, new ItemList<Statement>(_store.Statements, Mentions.Statements(relayed: false)));

    /// <summary>What the actor relayed of others (see <see cref="Statement.Publisher"/>), in the same order.</summary>
    public IReadOnlyList<Statement> PublishedStatements =>
        _published
        ?? Once.Set(ref _published, new ItemList<Statement>(_store.Statements, Mentions.Statements(relayed: true)));

    /// <summary>The reports in which the actor speaks, relays or is mentioned, in the order of their ids.</summary>
    public IReadOnlyList<Report> Reports =>
        _reports ?? Once.Set(ref _reports, new ItemList<Report>(_store.Reports, Mentions.Reports()));

    /// <summary>The actor's roles: those of the authority file, then as each report states them, in the order of the reports.</summary>
    public IReadOnlyList<Affiliation> Affiliations =>
        _affiliations
        ?? Once.Set(
            ref _affiliations,
            Curated
                .Concat(Reports.SelectMany(report => report.Affiliations).Where(one => Equals(one.Actor)))
                .ToArray()
                .AsReadOnly()
        );

    /// <summary>Who has a role in this organization: by the authority file, then as each report states it, in the order of the reports.</summary>
    public IReadOnlyList<Affiliation> Members =>
        _members
        ?? Once.Set(
            ref _members,
            _store
                .Members.Of(this)
                .Concat(Reports.SelectMany(report => report.Affiliations).Where(one => Equals(one.Organization)))
                .ToArray()
                .AsReadOnly()
        );

    /// <summary>What the authority file says the actor belongs to.</summary>
    internal IReadOnlyList<Affiliation> Curated => _curated ?? Once.Set(ref _curated, ReadCurated());

    private ActorMentions Mentions => new(_store, Id);

    /// <inheritdoc/>
    public bool Equals(Actor? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Actor);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Whether both are the same actor.</summary>
    public static bool operator ==(Actor? left, Actor? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different actors.</summary>
    public static bool operator !=(Actor? left, Actor? right) => !(left == right);

    /// <summary>The canonical name.</summary>
    public override string ToString() => Name;

    private IReadOnlyList<Affiliation> ReadCurated() =>
        Array.AsReadOnly(
            Array.ConvertAll(
                _curatedData,
                row =>
                    _store.Actors.Find(row.Organization) is >= 0 and var organization
                        ? new Affiliation(this, row.Role, _store.Actors[organization], null)
                        : throw new CorpusFormatException(
                            ActorsPage.Name,
                            1,
                            $"there is no actor with the id '{row.Organization}'"
                        )
            )
        );
}
