using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>A phrase without a name: what its noun says of whom it describes.</content>
internal readonly partial struct PhraseShape
{
    private Mention? Describe(Frame frame, int head, Mention? owner)
    {
        if (head < 0)
        {
            return null;
        }

        var (token, cls) = _items[head];
        var lower = _reader.Tokens[token].Lower;
        var adjectives = AdjectivesBefore(head);
        if (
            cls == WordClass.Government
            && adjectives.Count > 0
            && Countries.StateOf(adjectives[0]) is not null
            && frame.Possessor is null
            && owner is null
        )
        {
            var nameFirst = FirstAdjective();
            return nameFirst < 0
                ? null
                : Name(frame, nameFirst, head + 1, ActorKind.Government, null, adjectives, null, null);
        }

        var isAge = cls == WordClass.Role && NameWords.IsAge(_reader.Tokens[token].Word);
        if (isAge && frame.IsDefinite && _reader.Names.OfAge(lower.Substring(0, lower.IndexOf('-'))) is { } surname)
        {
            return new Mention
            {
                First = frame.First,
                End = frame.End,
                Kind = MentionKind.Name,
                IsDefinite = true,
                IsGenitive = frame.IsGenitive,
                Name = surname,
                NameTokens = (token, token + 1),
                NameKind = ActorKind.Person,
                Wording = new Wording(_reader, _text, frame.First, frame.End),
            };
        }

        var singular = _reader.Tokens[token].Word.Singular;
        var kind = cls switch
        {
            WordClass.Role => MentionKind.Person,
            WordClass.Document => MentionKind.Document,
            WordClass.Channel => MentionKind.Channel,
            WordClass.People => MentionKind.People,
            _ => MentionKind.Organization,
        };
        return new Mention
        {
            First = frame.First,
            End = _items[_items.Count - 1].Token + 1,
            Kind = frame.IsQuantified && kind == MentionKind.Person ? MentionKind.People : kind,
            Head =
                kind == MentionKind.Document ? singular ?? lower
                : isAge && !_reader.Names.HaveAges ? "person"
                : lower,
            IsPlural = kind == MentionKind.People || singular is not null,
            IsDefinite = frame.IsDefinite,
            IsGenitive = frame.IsGenitive,
            Adjectives = adjectives,
            Role = kind == MentionKind.Person && !isAge ? RoleWords(owner is null ? 0 : _nameEnd, head + 1) : null,
            Complement = owner,
            Possessor = frame.Possessor,
            Possessive = frame.Possessive,
            Platform = PlatformWord(),
            Wording = new Wording(_reader, _text, frame.First, frame.End),
        };
    }

    /// <summary>The first adjective of a state or a people that is no compound; -1 where there is none.</summary>
    private int FirstAdjective()
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Class == WordClass.Adjective && !_reader.Tokens[_items[i].Token].Lower.Contains('-'))
            {
                return i;
            }
        }

        return -1;
    }
}
