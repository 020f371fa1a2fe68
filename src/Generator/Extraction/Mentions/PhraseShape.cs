using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>Decides what a noun phrase is from the classes of its words: a name with its role, or a description.</summary>
internal sealed class PhraseShape
{
    private readonly PhraseReader _reader;
    private readonly string _text;
    private readonly List<(int Token, WordClass Class)> _items;

    /// <summary>The last run of name words: items from, up to (exclusive).</summary>
    private readonly int _nameFirst;
    private readonly int _nameEnd;

    private PhraseShape(
        PhraseReader reader,
        string text,
        List<(int Token, WordClass Class)> items,
        int nameFirst,
        int nameEnd
    )
    {
        _reader = reader;
        _text = text;
        _items = items;
        _nameFirst = nameFirst;
        _nameEnd = nameEnd;
    }

    public static PhraseShape? Of(PhraseReader reader, string text, List<(int Token, WordClass Class)> items)
    {
        var end = items.FindLastIndex(item => item.Class == WordClass.Name) + 1;
        var first = end;
        while (first > 0 && items[first - 1].Class is WordClass.Name or WordClass.Connector)
        {
            first--;
        }

        // An adjective between two names belongs to the name: "Council of Iraqi Scholars", "Brigades Farsi Telegram".
        while (
            first > 1
            && items[first - 1].Class == WordClass.Adjective
            && items[first - 2].Class is WordClass.Name or WordClass.Connector
            && !reader.Tokens[items[first - 1].Token].Lower.Contains('-')
        )
        {
            first--;
            while (first > 0 && items[first - 1].Class is WordClass.Name or WordClass.Connector)
            {
                first--;
            }
        }

        while (
            first < end
            && items[first].Class == WordClass.Connector
            && !NameWords.Particles.Contains(reader.Tokens[items[first].Token].Lower)
        )
        {
            first++;
        }

        var shape = new PhraseShape(reader, text, items, first, end);
        return end == 0 && shape.Head(0) < 0 ? null : shape;
    }

    public Mention? ToMention(
        int first,
        int end,
        string determiner,
        bool quantified,
        Mention? possessor,
        bool isGenitive,
        (string Text, int End)? acronym
    )
    {
        var definite =
            determiner is "the" or "this" or "that" or "these" or "those"
            || FunctionWords.Possessives.Contains(determiner)
            || possessor is not null;
        var possessive = FunctionWords.Possessives.Contains(determiner) ? determiner : null;
        var frame = new Frame(first, end, definite, possessive, possessor, isGenitive, quantified, determiner);
        if (_nameEnd == 0)
        {
            return Describe(frame, Head(0), null);
        }

        var head = Head(_nameEnd);
        if (head < 0)
        {
            return OnlyPlatform() ? null : Named(frame, acronym, null);
        }

        // "NAME Telegram channel", "NAME militia" name; "NAME statement", "NAME spokesman", "NAME officials" describe.
        return _items[head].Class switch
        {
            WordClass.Channel when !OnlyPlatform() => Named(frame, acronym, ActorKind.Channel),
            WordClass.Organization or WordClass.Government => Named(
                frame,
                acronym,
                _items[head].Class == WordClass.Government || IsStateName()
                    ? ActorKind.Government
                    : ActorKind.Organization
            ),
            _ => Describe(frame, head, OnlyPlatform() ? null : NameOnly()),
        };
    }

    private sealed record Frame(
        int First,
        int End,
        bool IsDefinite,
        string? Possessive,
        Mention? Possessor,
        bool IsGenitive,
        bool IsQuantified,
        string Determiner
    );

    /// <summary>The last noun of a table behind an item; -1 where there is none.</summary>
    private int Head(int from)
    {
        for (var i = _items.Count - 1; i >= from; i--)
        {
            if (
                _items[i].Class
                is WordClass.Role
                    or WordClass.Organization
                    or WordClass.Government
                    or WordClass.Channel
                    or WordClass.Document
                    or WordClass.People
            )
            {
                return i;
            }
        }

        return -1;
    }

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
            var nameFirst = _items.FindIndex(item =>
                item.Class == WordClass.Adjective && !_reader.Tokens[item.Token].Lower.Contains('-')
            );
            return nameFirst < 0
                ? null
                : Name(frame, nameFirst, head + 1, ActorKind.Government, null, adjectives, null, null);
        }

        var singular =
            NounTables.SingularIn(NounTables.Documents, lower)
            ?? NounTables.SingularIn(NounTables.Roles, lower)
            ?? NounTables.SingularIn(NounTables.Channels, lower);
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
            Head = kind == MentionKind.Document ? singular ?? lower : lower,
            IsPlural = kind == MentionKind.People || singular is not null,
            IsDefinite = frame.IsDefinite,
            IsGenitive = frame.IsGenitive,
            Adjectives = adjectives,
            Role = kind == MentionKind.Person ? RoleWords(owner is null ? 0 : _nameEnd, head + 1) : null,
            Complement = owner,
            Possessor = frame.Possessor,
            Possessive = frame.Possessive,
            Platform = PlatformWord(),
            AsWritten = _reader.Words(_text, frame.First, frame.End),
        };
    }

    /// <summary>A proper name, with the role or the body in front of it.</summary>
    private Mention? Named(Frame frame, (string Text, int End)? acronym, ActorKind? kindByNoun)
    {
        var role = -1;
        for (var i = 0; i < _nameFirst; i++)
        {
            role = _items[i].Class is WordClass.Role or WordClass.Honorific ? i : role;
        }

        var adjectives = AdjectivesBefore(_nameFirst);
        var kind = kindByNoun ?? KindOfName(_nameFirst, _nameEnd);
        if (
            role >= 0
            && _items[role].Class == WordClass.Honorific
            && kind is ActorKind.Organization or ActorKind.Government
        )
        {
            // "Sayyed Al-Shuhada Brigades": a form of address that is part of a body's name.
            return Name(frame, role, _nameEnd, kind, acronym, adjectives, null, null);
        }

        if (role >= 0 && kindByNoun is null)
        {
            return Name(
                frame,
                _nameFirst,
                _nameEnd,
                ActorKind.Person,
                acronym,
                adjectives,
                RoleInFront(role),
                BodyInFront(role)
            );
        }

        // "the newspaper Al-Akhbar", "the group Hamas".
        if (
            kind is null
            && Enumerable
                .Range(0, _nameFirst)
                .Any(i => _items[i].Class is WordClass.Organization or WordClass.Channel or WordClass.Document)
        )
        {
            kind = _items.Any(item => item.Class == WordClass.Channel) ? ActorKind.Channel : ActorKind.Organization;
        }

        var first = _nameFirst;
        if (
            kind == ActorKind.Government
            || (kind == ActorKind.Organization && (IsGeneric(_nameFirst, _nameEnd) || KeepsAdjective(_nameFirst)))
        )
        {
            while (
                first > 0
                && _items[first - 1].Class == WordClass.Adjective
                && !_reader.Tokens[_items[first - 1].Token].Lower.Contains('-')
            )
            {
                first--;
            }
        }

        var end = _nameEnd;
        if (
            kindByNoun is ActorKind.Government
            || (kindByNoun is ActorKind.Organization && IsStateName())
            || (kindByNoun is ActorKind.Channel && !IsQuoted(_nameEnd - 1))
        )
        {
            end = Head(_nameEnd) + 1;
        }

        // the "Echo" Telegram channel: what the marks hold is the whole name.
        if (
            Enumerable.Range(first, end - first).FirstOrDefault(i => IsQuoted(i)) is var quoted
            && IsQuoted(quoted)
            && quoted >= first
        )
        {
            (first, end) = (quoted, quoted + 1);
        }

        return Name(frame, first, end, kind, acronym, adjectives, null, null);
    }

    private Mention Name(
        Frame frame,
        int from,
        int to,
        ActorKind? kind,
        (string Text, int End)? acronym,
        IReadOnlyList<string> adjectives,
        string? role,
        Mention? body
    )
    {
        var (first, end) = (_items[from].Token, _items[to - 1].Token + 1);
        var head = Head(_nameEnd);
        return new Mention
        {
            First = frame.First,
            End = acronym?.End ?? frame.End,
            Kind = MentionKind.Name,
            IsDefinite = true,
            IsGenitive = frame.IsGenitive,
            Name = NameText(first, end),
            NameTokens = (first, end),
            NameKind = kind,
            Acronym = acronym?.Text,
            LongName = LongName(from, end, kind),
            Role = role,
            Complement = body,
            Adjectives = adjectives,
            Possessor = frame.Possessor,
            Possessive = frame.Possessive,
            Platform = kind == ActorKind.Channel ? PlatformWord() : null,
            SubBody =
                head >= 0 && _nameEnd > 0 && head >= to
                    ? _reader.Words(_text, _items[_nameEnd].Token, _items[head].Token + 1)
                    : null,
            AsWritten = _reader.Words(_text, frame.First, acronym?.End ?? frame.End),
        };
    }

    /// <summary>With the state's adjective before a body, with an honorific that is often part of a name before a person.</summary>
    private string? LongName(int from, int end, ActorKind? kind)
    {
        var first = from;
        while (
            first > 0
            && (
                (
                    kind is ActorKind.Organization
                    && _items[first - 1].Class == WordClass.Adjective
                    && !_reader.Tokens[_items[first - 1].Token].Lower.Contains('-')
                ) || (kind is ActorKind.Person && _items[first - 1].Class == WordClass.Honorific)
            )
        )
        {
            first--;
        }

        return first < from ? _reader.Words(_text, _items[first].Token, end) : null;
    }

    private string NameText(int first, int end)
    {
        var quoted = _reader.Tokens[first];
        return first + 1 == end && quoted.Kind == TokenKind.Quotation
            ? quoted.Range.Of(_text).Trim('"', '“', '”', '«', '»', '„', '\'', '`', '’', '‘', ' ', ',', '.')
            : _reader.Words(_text, first, end);
    }

    private Mention NameOnly() =>
        Name(
            new Frame(
                _items[_nameFirst].Token,
                _items[_nameEnd - 1].Token + 1,
                true,
                null,
                null,
                false,
                false,
                string.Empty
            ),
            _nameFirst,
            _nameEnd,
            KindOfName(_nameFirst, _nameEnd),
            null,
            [],
            null,
            null
        );

    /// <summary>The role's words, with the adjectives that belong to it: "Iraqi Prime Minister", "military spokesman".</summary>
    private string? RoleInFront(int role)
    {
        if (_items[role].Class == WordClass.Honorific)
        {
            return null;
        }

        var first = role;
        while (
            first > 0
            && (
                _items[first - 1].Class
                    is WordClass.Modifier
                        or WordClass.Role
                        or WordClass.Organization
                        or WordClass.Government
                || IsRoleAdjective(first - 1)
            )
        )
        {
            first--;
        }

        if (
            first > 0
            && _items[first - 1].Class == WordClass.Adjective
            && !_reader.Tokens[_items[first - 1].Token].Lower.Contains('-')
        )
        {
            first--;
        }

        return _reader.Words(_text, _items[first].Token, _items[role].Token + 1);
    }

    /// <summary>The name in front of the role: "Hizbullah Brigades" in "Hizbullah Brigades spokesman NAME".</summary>
    private Mention? BodyInFront(int role)
    {
        var end = role;
        while (end > 0 && (_items[end - 1].Class is not WordClass.Name || IsRoleAdjective(end - 1)))
        {
            end--;
        }

        var first = end;
        while (first > 0 && _items[first - 1].Class is WordClass.Name or WordClass.Connector)
        {
            first--;
        }

        return first == end
            ? null
            : Name(
                new Frame(_items[first].Token, _items[end - 1].Token + 1, true, null, null, false, false, string.Empty),
                first,
                end,
                KindOfName(first, end) ?? ActorKind.Organization,
                null,
                [],
                null,
                null
            );
    }

    private bool IsRoleAdjective(int item) =>
        NameWords.RoleAdjectives.Contains(_reader.Tokens[_items[item].Token].Lower);

    private string RoleWords(int from, int to)
    {
        while (from < to - 1 && _items[from].Class == WordClass.Adjective)
        {
            from++;
        }

        return _reader.Words(_text, _items[from].Token, _items[to - 1].Token + 1);
    }

    private List<string> AdjectivesBefore(int end) =>
        _items
            .Take(end)
            .Where(item =>
                item.Class == WordClass.Adjective
                || (item.Class == WordClass.Name && Countries.IsState(_reader.Tokens[item.Token].Text))
            )
            .Select(item => _reader.Tokens[item.Token].Text)
            .ToList();

    private bool IsQuoted(int item) => _reader.Tokens[_items[item].Token].Kind == TokenKind.Quotation;

    private bool IsStateName() =>
        Enumerable
            .Range(_nameFirst, _nameEnd - _nameFirst)
            .All(i => Countries.StateOf(_reader.Tokens[_items[i].Token].Text) is not null);

    private bool OnlyPlatform() =>
        _nameEnd > 0
        && Enumerable
            .Range(_nameFirst, _nameEnd - _nameFirst)
            .All(i => !IsQuoted(i) && Platforms.Find(_reader.Tokens[_items[i].Token].Text) is not null);

    private string? PlatformWord() =>
        _items
            .Where(item => item.Class == WordClass.Name && _reader.Tokens[item.Token].Kind == TokenKind.Word)
            .Select(item => Platforms.Find(_reader.Tokens[item.Token].Text))
            .FirstOrDefault(name => name is not null);

    private bool KeepsAdjective(int nameFirst) =>
        nameFirst > 0 && Countries.StateOf(_reader.Tokens[_items[nameFirst - 1].Token].Text) is null;

    /// <summary>Whether a name has no word of its own, only nouns of bodies: "Armed Forces", "Resistance in Iraq".</summary>
    private bool IsGeneric(int first, int end) =>
        Enumerable
            .Range(first, end - first)
            .Select(i => _reader.Tokens[_items[i].Token])
            .All(word =>
                PhraseParts.IsBodyNoun(word.Lower)
                || !word.IsCapital
                || Countries.StateOf(word.Text) is not null
                || Countries.IsAdjective(word.Text)
            );

    private ActorKind? KindOfName(int first, int end)
    {
        var words = Enumerable
            .Range(first, end - first)
            .Select(i => _reader.Tokens[_items[i].Token])
            .Where(word => word.Kind == TokenKind.Word)
            .ToList();
        if (words.Count == 0)
        {
            return null;
        }

        if (
            words.All(word => Countries.StateOf(word.Text) is not null)
            || Countries.IsState(string.Join(" ", words.Select(word => word.Text)))
        )
        {
            return ActorKind.Government;
        }

        if (words.Exists(word => NounTables.Governments.Contains(word.Lower) && word.IsCapital))
        {
            return ActorKind.Government;
        }

        var last = words[words.Count - 1];
        if (
            words.Exists(word =>
                word.IsCapital
                && (
                    NounTables.Organizations.Contains(word.Lower)
                    || NounTables.SingularIn(NounTables.Organizations, word.Lower) is not null
                )
            ) || (words.Count > 1 && NameWords.BodyNames.Contains(last.Lower))
        )
        {
            return ActorKind.Organization;
        }

        if (
            words.Count == 1
            && last.Text.Length >= 2
            && last.Text.Count(char.IsUpper) >= 2
            && last.Text.All(c => !char.IsLower(c))
            && last.Text.IndexOf('-') < 0
        )
        {
            return ActorKind.Organization;
        }

        return
            words[0].Lower is "abu" or "umm" or "ibn" or "bin"
            || words.Exists(word => word.Lower is "bin" or "ibn" or "bint")
            ? ActorKind.Person
            : null;
    }
}
