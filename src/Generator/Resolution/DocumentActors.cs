using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>What identity across documents needs of one document; where its words stand is no part of it.</summary>
internal sealed class DocumentActors
{
    private readonly Spelling[][] _spellings;
    private readonly bool[] _speaks;
    private readonly bool[] _isShown;

    public DocumentActors(DocumentFacts facts, SpellingTable spellings)
    {
        All = facts.Actors;
        _spellings = new Spelling[All.Count][];
        _speaks = new bool[All.Count];
        _isShown = new bool[All.Count];
        for (var i = 0; i < All.Count; i++)
        {
            var actor = All[i];
            var names = new Spelling[actor.Aliases.Count + 1];
            names[0] = spellings.Of(actor.Name);
            for (var k = 1; k < names.Length; k++)
            {
                names[k] = spellings.Of(actor.Aliases[k - 1]);
            }

            _spellings[i] = names;
            _isShown[i] |=
                actor.Affiliations.Count > 0
                || (!actor.IsDescribed && actor.IsEvident && actor.Kind is not ActorKind.Group);
            foreach (var affiliation in actor.Affiliations)
            {
                if (affiliation.Organization is { } organization)
                {
                    _isShown[organization] = true;
                }
            }
        }

        foreach (var statement in facts.Statements)
        {
            foreach (var speaker in statement.Speakers)
            {
                _speaks[speaker] = true;
            }

            if (statement.Publisher is { } publisher)
            {
                _speaks[publisher] = true;
            }
        }
    }

    /// <summary>In order of first appearance.</summary>
    public EquatableArray<LocalActor> All { get; }

    /// <summary>The actor's name, then its other spellings.</summary>
    public Spelling[] SpellingsOf(int actor) => _spellings[actor];

    /// <summary>Whether it speaks or publishes.</summary>
    public bool Speaks(int actor) => _speaks[actor];

    /// <summary>Whether it holds a role or has holders of one, or the text itself calls it a body or a person.</summary>
    public bool IsShown(int actor) => _isShown[actor];

    /// <summary>Whether identities are the same with the other one in its place.</summary>
    public bool IsLike(DocumentActors other) =>
        ReferenceEquals(this, other) || (All == other.All && _speaks.AsSpan().SequenceEqual(other._speaks)); // the rest follows from the actors
}
