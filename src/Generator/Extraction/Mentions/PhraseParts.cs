using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>
/// The words of a noun phrase behind its determiner, each with its class: adjectives, a body, a role, a name, nouns.
/// Shapes: "Iraqi Prime Minister NAME", "NAME spokesman NAME", "NAME Telegram channel", "military spokesman",
/// "NAME militia", "NAME officials", "Iraqi statement".
/// </summary>
internal readonly partial struct PhraseParts
{
    /// <summary>In tokens. What is longer is no noun phrase.</summary>
    private const int LongestPhrase = 24;

    /// <summary>In words: how far behind its ordinal the noun of a body stands.</summary>
    private const int LongestNumbered = 4;

    private readonly PhraseReader _reader;
    private readonly string _text;
    private readonly List<(int Token, WordClass Class)> _items;

    private PhraseParts(PhraseReader reader, string text, List<(int, WordClass)> items)
    {
        _reader = reader;
        _text = text;
        _items = items;
    }

    public int End => _items[_items.Count - 1].Token + 1;

    /// <summary>Behind the nouns that the phrase modifies.</summary>
    public int FullEnd { get; private init; }

    /// <summary>Whether a noun follows that is none of an actor, so that the phrase only modifies it.</summary>
    public bool Modifies { get; private init; }

    public bool EndsInGenitive => _reader.Tokens[End - 1].IsGenitive;

    /// <summary>Reads the phrase at a token; null where none begins.</summary>
    public static PhraseParts? Read(PhraseReader reader, string text, int start, HashSet<int> nameQuotations)
    {
        var items = reader.Items;
        items.Clear();
        var tokens = reader.Tokens;
        var farthest = Math.Min(tokens.Length, start + LongestPhrase);
        for (var i = start; i < farthest; i++)
        {
            if (i > start && reader.BeginsName(i))
            {
                break;
            }

            var token = tokens[i];
            var cls =
                token.Kind == TokenKind.Quotation
                && nameQuotations.Contains(token.Index)
                && !Quotes.NamesInMarks.IsTitle(tokens, i)
                    ? WordClass.Name
                : s_needsNeighbours.Holds(token.Word) ? ClassAmongNeighbours(reader, items, i)
                : reader.ClassOf(i);
            if (cls == WordClass.None)
            {
                break;
            }

            if (cls == WordClass.Name && (EndsDocument(tokens, items, i) || EndsBodyOfRole(tokens, items, i)))
            {
                break;
            }

            if (IsPostNominal(tokens, items, i))
            {
                break; // "Tom Dale MP"
            }

            if (
                cls is WordClass.Adjective or WordClass.Role or WordClass.Honorific
                && token.IsCapital
                && items.Count > 0
                && items[items.Count - 1].Class == WordClass.Connector
            )
            {
                cls = WordClass.Name; // "Front for the Dignity of the Gulf"
            }

            if (cls == WordClass.Connector && token.Is('&'))
            {
                items[items.Count - 1] = (i - 1, WordClass.Name); // "Bishop & Sons"
            }

            if (
                cls is WordClass.Role or WordClass.Honorific
                && (IsInnerHonorific(reader, items, i) || IsBeforeGeneration(tokens, items, i))
            )
            {
                cls = WordClass.Name;
            }

            if (token.Kind == TokenKind.Number && items.Count > 0)
            {
                items[items.Count - 1] = (items[items.Count - 1].Token, WordClass.Name); // "Unit 8200" at the start
            }

            items.Add((i, cls));
            if (token.EndsWithComma)
            {
                break; // "On "Face the Bay," A said"
            }

            if (
                token.IsGenitive
                && !reader.IsMemberOfBody(i)
                && !IsOwnerOfBody(reader, cls, i)
                && !reader.IsInsideSpelledOut(i + 1)
            )
            {
                break;
            }

            if (cls == WordClass.Role && RolePhrase(tokens, i) is > 0 and var more)
            {
                for (var last = i + more; i < last; )
                {
                    items.Add((++i, WordClass.Role));
                }
            }
        }

        if (
            items.Count > 1
            && items[items.Count - 1] is { Class: WordClass.Role or WordClass.Honorific } surname
            && tokens[surname.Token].IsCapital
            && items[items.Count - 2] is { Class: WordClass.Name } given
            && GivenNames.PronounOf(tokens[given.Token].Word) is not null
        )
        {
            items[items.Count - 1] = (surname.Token, WordClass.Name); // "Charlie King", "John Major"
        }

        var full = items.Count > 0 ? items[items.Count - 1].Token + 1 : start;
        if (items.Count < LongestPhrase && AreModifiers(items))
        {
            reader.KeepUnknown(start, full);
            return null;
        }

        var modifies = false;
        while (
            items.Count > 0
            && items[items.Count - 1].Class is WordClass.Modifier or WordClass.Connector
            && !IsPostpositive(tokens, items)
        )
        {
            // "the Diyala attack", "a military base": an unknown noun is the head, and what stands before it modifies it.
            var last = items[items.Count - 1];
            if (tokens[last.Token].Lower.EndsWith("ed", StringComparison.Ordinal))
            {
                (full, modifies) = (last.Token, false); // "the bazaar summed": a verb that no table knows
            }

            modifies |=
                last.Class == WordClass.Modifier && !tokens[last.Token].Lower.EndsWith("ed", StringComparison.Ordinal);
            items.RemoveAt(items.Count - 1);
        }

        // An adjective alone names nobody ("Iraqi", "Islamic").
        return items.Count == 0 || AreAdjectives(tokens, items)
            ? null
            : new PhraseParts(reader, text, items)
            {
                Modifies = modifies,
                FullEnd = modifies ? full : items[items.Count - 1].Token + 1,
            };
    }

    /// <summary>What a number or a joining word is, which depends on the words before it.</summary>
    private static WordClass ClassAmongNeighbours(PhraseReader reader, List<(int Token, WordClass Class)> items, int i)
    {
        var word = reader.Tokens[i].Word;
        return char.IsDigit(word.Text[0]) && (IsNumberOfName(reader.Tokens, items, i) || IsOrdinalOfName(reader, i))
                ? WordClass.Name
            : s_mayConnect.Holds(word)
            && (items.Count > 0 && reader.IsInsideSpelledOut(i) || Connects(reader, items, i))
                ? WordClass.Connector
            : reader.ClassOf(i);
    }

    private static bool AreModifiers(List<(int Token, WordClass Class)> items)
    {
        foreach (var (_, cls) in items)
        {
            if (cls != WordClass.Modifier)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreAdjectives(Token[] tokens, List<(int Token, WordClass Class)> items)
    {
        foreach (var (token, cls) in items)
        {
            if (cls is not (WordClass.Adjective or WordClass.Honorific) || Countries.IsState(tokens[token].Word))
            {
                return false;
            }
        }

        return true;
    }

    public Mention? ToMention(int first, Word determiner, bool quantified, Mention? possessor, bool isGenitive)
    {
        if (PhraseShape.Of(_reader, _text, _items) is not { } shape)
        {
            return null;
        }

        // The words before the items (determiner, possessor) are part of the phrase.
        return shape.ToMention(
            first,
            Modifies ? FullEnd : End,
            determiner,
            quantified,
            possessor,
            isGenitive,
            ReadBracketedName()
        );
    }

    /// <summary>"(ISIS)", "(@handle)", or the name in its own script, right behind the name.</summary>
    private (string Text, int End)? ReadBracketedName()
    {
        var tokens = _reader.Tokens;
        if (End + 2 >= tokens.Length || !tokens[End].Is('('))
        {
            return null;
        }

        if (ReadExplainedAcronym() is { } explained)
        {
            return explained;
        }

        var close = End + 1;
        while (close < tokens.Length && tokens[close].IsWord && close - End <= LongestOriginal)
        {
            close++;
        }

        return
            close < tokens.Length
            && close > End + 1
            && tokens[close].Is(')')
            && (
                (close == End + 2 && SpelledOutNames.IsAcronym(tokens[End + 1].Text))
                || AreOfScriptWithoutCase(End + 1, close)
            )
            ? (string.Join(" ", tokens.Skip(End + 1).Take(close - End - 1).Select(word => word.Text)), close + 1)
            : null;
    }

    private bool AreOfScriptWithoutCase(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!_reader.Tokens[i].IsOfScriptWithoutCase)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"(URLB; the Rope Union)", "(URLB, that is, the ropers)": initials and what else the name is.</summary>
    private (string Text, int End)? ReadExplainedAcronym()
    {
        var tokens = _reader.Tokens;
        var behind = End + 2;
        if (
            !(tokens[behind].Is(';') || (tokens[behind].Is(',') && tokens[behind - 1].IsWord))
            || !SpelledOutNames.IsAcronym(tokens[End + 1].Text)
            || behind + 1 >= tokens.Length
            || (tokens[behind].Is(',') && (!tokens[behind + 1].IsWord || tokens[behind + 1].IsCapital))
        )
        {
            return null;
        }

        for (var close = behind + 1; close < Math.Min(tokens.Length, behind + LongestExplained); close++)
        {
            if (tokens[close].Is(')'))
            {
                return (tokens[End + 1].Text, close + 1);
            }
        }

        return null;
    }

    /// <summary>In tokens: what stands behind initials in their brackets.</summary>
    private const int LongestExplained = 12;

    /// <summary>How many words a name in its own script may have.</summary>
    private const int LongestOriginal = 8;
}
