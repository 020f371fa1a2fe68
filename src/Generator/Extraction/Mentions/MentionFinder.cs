using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>Finds the noun phrases of a paragraph that can be speakers, from left to right, outermost first.</summary>
internal sealed class MentionFinder
{
    /// <summary>What may stand between such a verb and the name.</summary>
    private static readonly WordTable s_beforeIdentity = new(
        "only as himself herself itself simply online also by under the alias name pseudonym handle of"
    );

    /// <summary>Verbs behind which a description gets its name: "identified as", "calling itself".</summary>
    private static readonly WordTable s_identifying = new(
        "uses calls styles identified known named called nicknamed dubbed calling goes went alias"
    );

    /// <summary>How deep phrases are read inside phrases: "the brother of the head of the office of …".</summary>
    private const int DeepestNesting = 8;

    private readonly string _text;
    private readonly PhraseReader _reader;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly ISet<int> _nameQuotations;

    private MentionFinder(string text, PhraseReader reader, ISet<int> nameQuotations)
    {
        _text = text;
        _reader = reader;
        _tokens = reader.Tokens;
        _nameQuotations = nameQuotations;
    }

    /// <param name="nameQuotations">Indexes of quotations that are names of channels and the like.</param>
    public static List<Mention> Find(string text, PhraseReader reader, ISet<int> nameQuotations)
    {
        var finder = new MentionFinder(text, reader, nameQuotations);
        var mentions = new List<Mention>();
        for (var i = 0; i < reader.Tokens.Count; )
        {
            if (finder.Read(i) is { } mention)
            {
                AddWithInner(mentions, mention);
                i = Math.Max(mention.End, i + 1);
            }
            else
            {
                i++;
            }
        }

        var ordered = mentions.OrderBy(mention => mention.First).ToList(); // stable: an outer one stays before those inside it
        finder.NameDescriptions(ordered);
        return ordered;
    }

    /// <summary>"the union's secretary, A, …", "said its president, A.": a description is its apposition's.</summary>
    private void NameDescriptions(List<Mention> mentions)
    {
        var names = new Dictionary<int, Mention>();
        var nameEnds = new HashSet<int>();
        foreach (var name in mentions.Where(mention => mention.Kind == MentionKind.Name && !mention.IsGenitive))
        {
            nameEnds.Add(name.End);
            if (!names.ContainsKey(name.First))
            {
                names.Add(name.First, name);
            }
        }

        foreach (var mention in mentions)
        {
            if (
                mention
                    is {
                        Kind: MentionKind.Person or MentionKind.Organization,
                        IsDefinite: true,
                        IsGenitive: false,
                        IdentifiedAs: null
                    }
                && mention.End + 1 < _tokens.Count
                && _tokens[mention.End].Is(',')
                && names.TryGetValue(mention.End + 1, out var name)
                && (
                    mention.Kind == MentionKind.Person
                        ? name.NameKind is null or ActorKind.Person
                        : name.NameKind is null or ActorKind.Organization
                )
                && !(mention.First > 0 && _tokens[mention.First - 1].Is(',') && nameEnds.Contains(mention.First - 1))
                && EndsApposition(name.End, names)
            )
            {
                mention.IdentifiedAs = name;
            }
        }
    }

    /// <summary>Whether an apposition may end before a token: not in a list ("the leader, A, and B"), not in a clause ("A said").</summary>
    private bool EndsApposition(int i, Dictionary<int, Mention> names)
    {
        if (i >= _tokens.Count)
        {
            return true;
        }

        if (_tokens[i].Is(','))
        {
            return !(
                i + 2 < _tokens.Count
                && (names.ContainsKey(i + 1) || (_tokens[i + 1].Lower is "and" or "or" && names.ContainsKey(i + 2)))
            );
        }

        return _tokens[i].Kind is TokenKind.Punctuation or TokenKind.Marker or TokenKind.Quotation;
    }

    private static void AddWithInner(List<Mention> mentions, Mention mention)
    {
        mentions.Add(mention);
        if (mention.Possessor is { } possessor)
        {
            AddWithInner(mentions, possessor);
        }

        if (mention.Complement is { } complement)
        {
            AddWithInner(mentions, complement);
        }

        if (mention.IdentifiedAs is { } identified)
        {
            AddWithInner(mentions, identified);
        }
    }

    /// <summary>The noun phrase that begins at a token, with what "of", "for" … adds to it.</summary>
    private Mention? Read(int start)
    {
        if (ReadPronoun(start) is { } pronoun)
        {
            return pronoun;
        }

        var mention = ReadSimple(start, possessor: null);
        if (mention is null)
        {
            return null;
        }

        if (ReadTitled(mention) is { } titled)
        {
            return titled;
        }

        Complete(mention);
        Identify(mention);
        return mention;
    }

    private Mention? ReadPronoun(int i)
    {
        var token = _tokens[i];
        return
            token.Kind == TokenKind.Word
            && token.Lower is "he" or "she" or "it" or "they" or "him" or "her" or "them" or "latter"
            && !(
                token.Lower == "her"
                && i + 1 < _tokens.Count
                && _tokens[i + 1].IsWord
                && !FunctionWords.Contains(_tokens[i + 1].Lower)
            )
            ? new Mention
            {
                First = i > 0 && token.Lower == "latter" ? i - 1 : i,
                End = i + 1,
                Kind = MentionKind.Pronoun,
                Head = token.Lower switch
                {
                    "him" => "he",
                    "them" => "they",
                    "her" => "she",
                    _ => token.Lower,
                },
                IsPlural = token.Lower is "they" or "them",
                IsDefinite = true,
                AsWritten = token.Lower == "latter" ? "the latter" : token.Text,
            }
            : null;
    }

    /// <summary>"the heads of the militias", "a source within the ministry", "Mangal of the provincial council".</summary>
    private void Complete(Mention mention, int depth = 0)
    {
        if (depth == DeepestNesting)
        {
            return;
        }

        var i = mention.End;
        if (i + 1 >= _tokens.Count || mention.IsGenitive)
        {
            return;
        }

        var preposition = _tokens[i].Lower;
        var takes = mention.Kind switch
        {
            MentionKind.Name => preposition is "of"
                && mention.NameKind is not (ActorKind.Government or ActorKind.Organization),
            MentionKind.Document => preposition is "of" or "by" or "from",
            MentionKind.Pronoun => false,
            MentionKind.People => preposition
                is "of"
                    or "in"
                    or "from"
                    or "at"
                    or "within"
                    or "inside"
                    or "with"
                    or "for"
                    or "close"
                    or "on",
            _ => preposition is "of" or "for" or "in" or "at" or "from" or "within" or "inside" or "with" or "to",
        };
        if (!takes)
        {
            return;
        }

        var inner = ReadSimple(i + 1, possessor: null);
        if (inner is null)
        {
            // "the governor of the region": a noun of no table; the phrase is longer by it all the same.
            if (
                mention.Kind is MentionKind.Person or MentionKind.People
                && preposition == "of"
                && GenericEnd(i + 1) is > 0 and var end
            )
            {
                mention.End = end;
                mention.AsWritten = _reader.Words(_text, mention.First, mention.End);
            }

            return;
        }

        if (inner.Kind is MentionKind.Pronoun)
        {
            return;
        }

        if (inner.Kind != MentionKind.Name)
        {
            Identify(inner);
        }

        Complete(inner, depth + 1);
        if (
            mention.Kind == MentionKind.Document
            && inner.Kind == MentionKind.Person
            && inner.End + 1 < _tokens.Count
            && _tokens[inner.End].Is(',')
            && ReadSimple(inner.End + 1, possessor: null) is { Kind: MentionKind.Name, IsGenitive: false } named
        )
        {
            // "a message from the group's commander, A,"
            inner.IdentifiedAs = named;
            inner.End = named.End;
        }

        mention.Complement = inner;
        mention.End = inner.End;
        mention.AsWritten = _reader.Words(_text, mention.First, mention.End);
    }

    /// <summary>Where a phrase of a determiner and plain words ends; 0 where none begins.</summary>
    private int GenericEnd(int i)
    {
        if (!IsDeterminer(i))
        {
            return 0;
        }

        var end = i + 1;
        while (end < _tokens.Count && end < i + 5 && _reader.ClassOf(end) is WordClass.Modifier or WordClass.Adjective)
        {
            end++;
        }

        return end > i + 1 ? end : 0;
    }

    /// <summary>"President of Ukraine NAME", "Ambassador to the United Nations NAME": the state ends where the person begins.</summary>
    private Mention? ReadTitled(Mention role)
    {
        if (
            role.Kind != MentionKind.Person
            || role.IsGenitive
            || role.End + 2 >= _tokens.Count
            || _tokens[role.End].Lower is not ("of" or "to" or "for")
        )
        {
            return null;
        }

        var first = role.End + 1 + (_tokens[role.End + 1].Lower == "the" ? 1 : 0);
        for (var length = 3; length > 0; length--)
        {
            var end = first + length;
            if (
                end >= _tokens.Count
                || Countries.StateOf(string.Join(" ", Enumerable.Range(first, length).Select(i => _tokens[i].Text)))
                    is null
                || _tokens[end - 1].IsGenitive
            )
            {
                continue;
            }

            return
                _tokens[end].IsCapital
                && ReadSimple(end, possessor: null)
                    is { Kind: MentionKind.Name, Role: null, NameKind: null or ActorKind.Person } name
                ? new Mention
                {
                    First = role.First,
                    End = name.End,
                    Kind = MentionKind.Name,
                    IsDefinite = true,
                    IsGenitive = name.IsGenitive,
                    Name = name.Name,
                    NameTokens = name.NameTokens,
                    NameKind = ActorKind.Person,
                    Role = $"{role.Role} {_reader.Words(_text, role.End, end)}",
                    Adjectives = role.Adjectives,
                    AsWritten = _reader.Words(_text, role.First, name.End),
                }
                : null;
        }

        return null;
    }

    /// <summary>"a masked fighter identified as NAME", "the founder of B, known as "NAME"".</summary>
    private void Identify(Mention mention)
    {
        if (mention.Kind is MentionKind.Document or MentionKind.Pronoun or MentionKind.People || mention.IsGenitive)
        {
            return;
        }

        var i = mention.End < _tokens.Count && _tokens[mention.End].Is(',') ? mention.End + 1 : mention.End;
        if (
            i + 2 < _tokens.Count
            && _tokens[i].Lower == "who"
            && _tokens[i + 1].Lower is "goes" or "went" or "is" or "calls" or "called" or "uses" or "styles"
        )
        {
            i++; // "a man who goes by the name of NAME"
        }

        if (
            i + 1 >= _tokens.Count
            || (_tokens[i].Lower is "called" or "named" or "dubbed" && mention.IsDefinite)
            || !s_identifying.Contains(_tokens[i].Lower)
        )
        {
            return;
        }

        i++;
        while (i < _tokens.Count && s_beforeIdentity.Contains(_tokens[i].Lower))
        {
            i++;
        }

        if (i < _tokens.Count && ReadSimple(i, possessor: null) is { Kind: MentionKind.Name, IsGenitive: false } name)
        {
            mention.IdentifiedAs = name;
            mention.End = name.End;
            mention.AsWritten = _reader.Words(_text, mention.First, mention.End);
        }
    }

    private Mention? ReadSimple(int start, Mention? possessor, int depth = 0)
    {
        var first = possessor?.First ?? start;
        var i = start;
        var determiner = string.Empty;
        var quantified = false;
        while (i < _tokens.Count && IsDeterminer(i))
        {
            if (determiner is not ("the" or "these" or "those") && !FunctionWords.Possessives.Contains(determiner))
            {
                determiner = _tokens[i].Lower; // "the two ministries" are definite
            }

            i++;
            if (
                i + 1 < _tokens.Count
                && _tokens[i].Lower == "of"
                && (
                    _tokens[i + 1].Lower is "the" or "these" or "those"
                    || FunctionWords.Possessives.Contains(_tokens[i + 1].Lower)
                )
            )
            {
                quantified = true;
                i++;
            }
        }

        if (i < _tokens.Count && _tokens[i].Kind == TokenKind.Number)
        {
            i++;
        }

        var phrase = PhraseParts.Read(_reader, _text, i, _nameQuotations);
        if (phrase is null)
        {
            return null;
        }

        if (phrase.EndsInGenitive)
        {
            var owner = phrase.ToMention(first, determiner, quantified, possessor, isGenitive: true);
            return owner is null || depth == DeepestNesting ? owner : ReadSimple(phrase.End, owner, depth + 1) ?? owner;
        }

        return phrase.ToMention(first, determiner, quantified, possessor, isGenitive: phrase.Modifies);
    }

    private bool IsDeterminer(int i)
    {
        var token = _tokens[i];
        return token.Kind == TokenKind.Word
            && FunctionWords.Determiners.Contains(token.Lower)
            && token.Lower is not ("that" or "all" or "such")
            && !(token.IsCapital && !_reader.IsPlainStart(i));
    }
}
