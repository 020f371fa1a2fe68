using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>The role, the body and the adjectives in front of a name.</content>
internal readonly partial struct PhraseShape
{
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
                || IsPortfolio(first - 1, first, role)
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

        var words = _reader.Words(_text, _items[first].Token, _items[role].Token + 1);
        var last = _reader.Tokens[_items[role].Token];
        return NounTables.IsPluralRole(last.Word) && words.EndsWith("s", StringComparison.Ordinal)
            ? words.Substring(0, words.Length - 1) // "Presidents A and B"
            : words;
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

        while (
            first < end
            && first > 0
            && _items[first - 1].Class == WordClass.Adjective
            && (
                !Countries.HasState(_reader.Tokens[_items[first - 1].Token].Word)
                || KindOfName(first, end) == ActorKind.Government
            )
            && !_reader.Tokens[_items[first - 1].Token].Lower.Contains('-')
        )
        {
            first--; // "Northern Pilots' Union spokesman NAME", "Iranian Foreign Ministry spokesman NAME"
        }

        return first == end || IsPortfolio(first, end, role)
            ? null
            : Name(
                new Frame(_items[first].Token, _items[end - 1].Token + 1, true, null, null, false, false),
                first,
                end,
                KindOfName(first, end) ?? ActorKind.Organization,
                null,
                [],
                null,
                null
            );
    }

    /// <summary>"Water Minister": what the minister is in charge of.</summary>
    private bool IsPortfolio(int first, int end, int role) =>
        _reader.Tokens[_items[role].Token].Lower is "minister"
        && end == role
        && end - first == 1
        && KindOfName(first, end) is null;

    /// <summary>"Prime Minister", "Foreign Minister": the words in front of a role with a capital are no name.</summary>
    private bool IsPartOfRole(int role)
    {
        for (var i = _nameFirst; i < _nameEnd; i++)
        {
            if (!IsRoleAdjective(i))
            {
                return false;
            }
        }

        return _items[role].Class == WordClass.Role && _reader.Tokens[_items[role].Token].IsCapital;
    }

    private bool IsRoleAdjective(int item) =>
        NameWords.RoleAdjectives.Contains(_reader.Tokens[_items[item].Token].Word);

    private string RoleWords(int from, int to)
    {
        while (from < to - 1 && _items[from].Class == WordClass.Adjective)
        {
            from++;
        }

        return _reader.Words(_text, _items[from].Token, _items[to - 1].Token + 1);
    }

    private IReadOnlyList<string> AdjectivesBefore(int end)
    {
        List<string>? adjectives = null;
        for (var i = 0; i < end; i++)
        {
            var word = _reader.Tokens[_items[i].Token].Word;
            if (
                _items[i].Class == WordClass.Adjective
                || (_items[i].Class == WordClass.Name && Countries.IsState(word))
            )
            {
                (adjectives ??= []).Add(word.Text);
            }
        }

        return adjectives ?? (IReadOnlyList<string>)[];
    }
}
