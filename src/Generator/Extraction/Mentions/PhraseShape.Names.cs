using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>What a proper name is called and what it names.</content>
internal readonly partial struct PhraseShape
{
    private Mention Name(
        Frame frame,
        int from,
        int to,
        ActorKind? kind,
        (string Text, int End)? bracketed,
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
            End = bracketed?.End ?? frame.End,
            Kind = MentionKind.Name,
            IsDefinite = true,
            IsGenitive = frame.IsGenitive,
            Name = NameText(first, end),
            NameTokens = (first, end),
            NameKind = kind,
            BracketedName = bracketed?.Text,
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
            Wording = new Wording(_reader, _text, frame.First, bracketed?.End ?? frame.End),
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
            new Frame(_items[_nameFirst].Token, _items[_nameEnd - 1].Token + 1, true, null, null, false, false),
            _nameFirst,
            _nameEnd,
            KindOfName(_nameFirst, _nameEnd),
            null,
            [],
            null,
            null
        );

    private bool IsQuoted(int item) => _reader.Tokens[_items[item].Token].Kind == TokenKind.Quotation;

    private bool IsStateName()
    {
        for (var i = _nameFirst; i < _nameEnd; i++)
        {
            if (!Countries.HasState(_reader.Tokens[_items[i].Token].Word))
            {
                return false;
            }
        }

        return true;
    }

    private bool OnlyPlatform()
    {
        for (var i = _nameFirst; i < _nameEnd; i++)
        {
            if (IsQuoted(i) || PlatformWords.Find(_reader.Tokens[_items[i].Token].Word) is null)
            {
                return false;
            }
        }

        return _nameEnd > 0;
    }

    private string? PlatformWord()
    {
        foreach (var (token, cls) in _items)
        {
            if (
                cls == WordClass.Name
                && _reader.Tokens[token].Kind == TokenKind.Word
                && PlatformWords.Find(_reader.Tokens[token].Word) is { } name
            )
            {
                return name;
            }
        }

        return null;
    }

    private bool KeepsAdjective(int nameFirst) =>
        nameFirst > 0 && !Countries.HasState(_reader.Tokens[_items[nameFirst - 1].Token].Word);

    /// <summary>Whether a name has no word of its own, only nouns of bodies: "Armed Forces", "Resistance in Iraq".</summary>
    private bool IsGeneric(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = _reader.Tokens[_items[i].Token];
            if (
                word.IsCapital
                && !NounTables.IsBodyNoun(word.Word)
                && !Countries.HasState(word.Word)
                && !Countries.IsAdjective(word.Word)
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the Yemenis", "the Shiites".</summary>
    private static readonly WordTest s_isOfGroup = new(word =>
        word.Text.EndsWith("s", StringComparison.Ordinal)
        && (
            word.Text.EndsWith("ites", StringComparison.Ordinal)
            || word.Text.EndsWith("ists", StringComparison.Ordinal)
            || Countries.IsAdjective(word.Text.Substring(0, word.Text.Length - 1))
        )
    );

    private static readonly WordTest s_isAcronym = new(word =>
        word.Text.Length >= 2
        && word.Text.Count(char.IsUpper) >= 2
        && !word.Text.Any(char.IsLower)
        && word.Text.IndexOf('-') < 0
    );

    /// <summary>A preposition that a name writes with a capital.</summary>
    private static readonly Predicate<Word> s_isInsideBody = word =>
        word.IsCapitalized && NameWords.InsideBodies.Contains(word);

    /// <summary>A name without any of these leaves its kind open.</summary>
    private static readonly WordTest s_tellsKind = new(word =>
        Countries.HasState(word)
        || Countries.BeginsState(word)
        || s_isOfGroup.Holds(word)
        || s_isAcronym.Holds(word)
        || NameWords.BeginsBody(word)
        || NameWords.BodyNames.Contains(word)
        || NameWords.InsideBodies.Contains(word)
        || NounTables.IsOrganization(word)
        || NounTables.IsPluralOrganization(word)
        || NameWords.Followings.Contains(word)
        || word.Lower is "abu" or "umm" or "ibn" or "bin" or "bint"
    );

    private ActorKind? KindOfName(int first, int end)
    {
        var words = _reader.WordsOfName;
        words.Clear();
        var tells = false;
        for (var i = first; i < end; i++)
        {
            var token = _reader.Tokens[_items[i].Token];
            if (token.Is('&'))
            {
                return ActorKind.Organization; // "Abbott & Lowe"
            }

            if (token.Kind == TokenKind.Word)
            {
                words.Add(token.Word);
                tells |= s_tellsKind.Holds(token.Word);
            }
        }

        if (!tells)
        {
            return null; // most of them
        }

        if (
            words.TrueForAll(Countries.HasState)
            || (
                words.Count > 1
                && Countries.BeginsState(words[0])
                && Countries.IsState(string.Join(" ", words.Select(word => word.Text)))
            )
        )
        {
            return ActorKind.Government;
        }

        if (words.Count == 1 && s_isOfGroup.Holds(words[0]))
        {
            return ActorKind.Group;
        }

        if (words.Exists(word => NounTables.Governments.Contains(word) && word.IsCapitalized))
        {
            return ActorKind.Government;
        }

        var last = words[words.Count - 1];
        if (
            (NameWords.BeginsBody(words[0]) && (words.Count > 1 || words[0].Text.IndexOf('-') > 0))
            || words.Exists(word =>
                word.IsCapitalized && (NounTables.Organizations.Contains(word) || NounTables.IsPluralOrganization(word))
            )
            || (words.Count > 1 && NameWords.BodyNames.Contains(last))
            || (words.Count > 2 && words.FindIndex(1, s_isInsideBody) > 0)
            || (words.Count > 2 && NameWords.Followings.Contains(words[0]) && words[1].Lower is "of")
        )
        {
            return ActorKind.Organization;
        }

        if (words.Count == 1 && s_isAcronym.Holds(last))
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
