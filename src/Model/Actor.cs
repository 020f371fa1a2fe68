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
    internal Actor(ActorData data)
    {
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
    public IReadOnlyList<Quote> Quotes { get; internal set; } = [];

    /// <summary>What the actor said, alone or jointly, by report and in document order.</summary>
    public IReadOnlyList<Statement> Statements { get; internal set; } = [];

    /// <summary>What the actor relayed of others (see <see cref="Statement.Publisher"/>), in the same order.</summary>
    public IReadOnlyList<Statement> PublishedStatements { get; internal set; } = [];

    /// <summary>The reports in which the actor speaks, relays or is mentioned, in the order of their ids.</summary>
    public IReadOnlyList<Report> Reports { get; internal set; } = [];

    /// <summary>The actor's roles: those of the authority file, then as each report states them, in the order of the reports.</summary>
    public IReadOnlyList<Affiliation> Affiliations { get; internal set; } = [];

    /// <summary>Who has a role in this organization: by the authority file, then as each report states it, in the order of the reports.</summary>
    public IReadOnlyList<Affiliation> Members { get; internal set; } = [];

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
}
