using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>Decides what a noun phrase is from the classes of its words: a name with its role, or a description.</summary>
internal readonly partial struct PhraseShape
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
        var end = items.Count;
        while (end > 0 && items[end - 1].Class != WordClass.Name)
        {
            end--;
        }

        // "BBC Persian": a language behind the name of an outlet belongs to it.
        if (
            end > 0
            && end == items.Count - 1
            && items[end].Class == WordClass.Adjective
            && !reader.Tokens[items[end].Token].Lower.Contains('-')
        )
        {
            end++;
        }

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
            && !NameWords.Particles.Contains(reader.Tokens[items[first].Token].Word)
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
        Word determiner,
        bool quantified,
        Mention? possessor,
        bool isGenitive,
        (string Text, int End)? bracketed
    )
    {
        var possessive = FunctionWords.Possessives.Contains(determiner) ? determiner.Lower : null;
        var definite = possessive is not null || possessor is not null || s_makesDefinite.Holds(determiner);
        var frame = new Frame(first, end, definite, possessive, possessor, isGenitive, quantified);
        if (_nameEnd == 0)
        {
            return Describe(frame, Head(0), null);
        }

        var head = Head(_nameEnd);
        if (head < 0 && TitledDocument() is >= 0 and var titled)
        {
            return Describe(frame, titled, null);
        }

        if (head < 0)
        {
            return !OnlyPlatform() ? Named(frame, bracketed, null)
                : Speaks(frame) ? Named(frame, bracketed, ActorKind.Organization) // "Twitter said in a statement"
                : null;
        }

        // "NAME Telegram channel", "NAME militia" name; "NAME statement", "NAME spokesman", "NAME officials" describe.
        return _items[head].Class switch
        {
            WordClass.Channel when !OnlyPlatform() => Named(frame, bracketed, ActorKind.Channel),
            WordClass.Organization or WordClass.Government => Named(
                frame,
                bracketed,
                _items[head].Class == WordClass.Government || IsStateName()
                    ? ActorKind.Government
                    : ActorKind.Organization
            ),
            _ => Describe(frame, head, OnlyPlatform() || IsPartOfRole(head) ? null : NameOnly()),
        };
    }

    private static readonly WordTest s_makesDefinite = new(word =>
        word.Lower is "the" or "this" or "that" or "these" or "those"
    );

    /// <summary>Whether a name is the subject of a verb of speech right behind it, and not where somebody wrote ("on Twitter said").</summary>
    private bool Speaks(Frame frame) =>
        frame.End < _reader.Tokens.Length
        && _reader.Tokens[frame.End].Word.Reporting
            is { Class: VerbClass.Speech, Form: VerbForm.Past or VerbForm.ThirdPerson, IsAlsoNoun: false }
        && (
            frame.First == 0
            || _reader.Tokens[frame.First - 1].Kind is TokenKind.Quotation or TokenKind.Punctuation or TokenKind.Marker
        );

    /// <summary>The editorial "Port of Tears": a text with its title is no body; -1 for none.</summary>
    private int TitledDocument() =>
        _nameFirst > 0
        && _nameEnd == _nameFirst + 1
        && IsQuoted(_nameFirst)
        && _items[_nameFirst - 1] is { Class: WordClass.Document } noun
        && !NounTables.Outlets.Contains(_reader.Tokens[noun.Token].Word)
            ? _nameFirst - 1
            : -1;

    private readonly record struct Frame(
        int First,
        int End,
        bool IsDefinite,
        string? Possessive,
        Mention? Possessor,
        bool IsGenitive,
        bool IsQuantified
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

    /// <summary>A proper name, with the role or the body in front of it.</summary>
    private Mention? Named(Frame frame, (string Text, int End)? bracketed, ActorKind? kindByNoun)
    {
        var role = -1;
        for (var i = 0; i < _nameFirst; i++)
        {
            role = _items[i].Class switch
            {
                WordClass.Role or WordClass.Honorific => i,
                WordClass.Organization or WordClass.Government or WordClass.Channel => -1, // "the militant group NAME"
                _ => role,
            };
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
            return Name(frame, role, _nameEnd, kind, bracketed, adjectives, null, null);
        }

        if (role >= 0 && kindByNoun is null && !HasAmpersand())
        {
            return Name(
                frame,
                _nameFirst,
                _nameEnd,
                ActorKind.Person,
                bracketed,
                adjectives,
                RoleInFront(role),
                BodyInFront(role)
            );
        }

        if (
            kindByNoun is null
            && kind is null or ActorKind.Organization
            && _items.FindIndex(0, _nameFirst, item => item.Class == WordClass.Channel) >= 0
        )
        {
            kind = ActorKind.Channel; // "the channel Iron Press"
        }

        // "the newspaper Al-Akhbar", "the group Hamas".
        if (kind is null && _items.FindIndex(0, _nameFirst, IsBodyOrDocument) >= 0)
        {
            kind = ActorKind.Organization;
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
        for (var i = first; i < end; i++)
        {
            if (IsQuoted(i) && !IsNickname(i))
            {
                (first, end) = (i, i + 1);
            }
        }

        return Name(frame, first, end, kind, bracketed, adjectives, null, null);
    }

    /// <summary>"Tom "Tiny" Dale": marks between a given name and a surname.</summary>
    private bool IsNickname(int item) =>
        item > _nameFirst
        && item + 1 < _nameEnd
        && _reader.Tokens[_items[item + 1].Token].IsCapital
        && GivenNames.PronounOf(_reader.Tokens[_items[item - 1].Token].Word) is not null;

    /// <summary>"the owner Abbott &amp; Lowe": a role in front of partners makes no person of them.</summary>
    private bool HasAmpersand()
    {
        for (var i = _nameFirst; i < _nameEnd; i++)
        {
            if (_reader.Tokens[_items[i].Token].Is('&'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBodyOrDocument((int Token, WordClass Class) item) =>
        item.Class is WordClass.Organization or WordClass.Channel or WordClass.Document;
}
