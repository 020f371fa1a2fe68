using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Whose description it is, where the text says so right behind it.</content>
internal sealed partial class MentionFinder
{
    /// <summary>"the union's secretary, A, …", "said its president, A.": a description is its apposition's.</summary>
    private void NameDescriptions(List<Mention> mentions)
    {
        if (!MayBeNamed(mentions))
        {
            return;
        }

        var names = new Dictionary<int, Mention>();
        var nameEnds = new HashSet<int>();
        foreach (var name in mentions)
        {
            if (name.Kind != MentionKind.Name || name.IsGenitive)
            {
                continue;
            }

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
                        Kind: MentionKind.Person,
                        IsPlural: false,
                        IsGenitive: false,
                        IdentifiedAs: null,
                        Complement: not null
                    }
                && names.TryGetValue(mention.End, out var person)
                && person.NameKind is null or ActorKind.Person
            )
            {
                mention.IdentifiedAs = person; // "spokesman for the Interior Ministry A"
            }
            else if (
                mention
                    is {
                        Kind: MentionKind.Person or MentionKind.Organization or MentionKind.Channel,
                        IsPlural: false,
                        IsGenitive: false,
                        IdentifiedAs: null
                    }
                && mention.End + 1 < _tokens.Length
                && _tokens[mention.End].Is(',')
                && names.TryGetValue(mention.End + 1, out var name)
                && (
                    mention.Kind == MentionKind.Person
                        ? name.NameKind is null or ActorKind.Person
                        : name.NameKind is null or ActorKind.Organization or ActorKind.Channel
                )
                && !(mention.First > 0 && _tokens[mention.First - 1].Is(',') && nameEnds.Contains(mention.First - 1))
                && (_tokens[name.End - 1].EndsWithComma || EndsApposition(name.End, names))
            )
            {
                mention.IdentifiedAs = name;
            }
        }
    }

    private bool MayBeNamed(List<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (MayBeNamedBehind(mention))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A description with what narrows it, or before a comma.</summary>
    private bool MayBeNamedBehind(Mention mention) =>
        mention
            is {
                Kind: MentionKind.Person or MentionKind.Organization or MentionKind.Channel,
                IsPlural: false,
                IsGenitive: false,
                IdentifiedAs: null
            }
        && mention.End < _tokens.Length
        && (_tokens[mention.End].Is(',') || mention is { Kind: MentionKind.Person, Complement: not null });

    /// <summary>Whether an apposition may end before a token: not in a list ("the leader, A, and B"), not in a clause ("A said").</summary>
    private bool EndsApposition(int i, Dictionary<int, Mention> names)
    {
        if (i >= _tokens.Length)
        {
            return true;
        }

        if (_tokens[i].Is(','))
        {
            return !(
                i + 2 < _tokens.Length
                && (names.ContainsKey(i + 1) || (_tokens[i + 1].Lower is "and" or "or" && names.ContainsKey(i + 2)))
            );
        }

        return _tokens[i].Kind is TokenKind.Punctuation or TokenKind.Marker or TokenKind.Quotation;
    }

    /// <summary>"a masked fighter identified as NAME", "the founder of B, known as "NAME"".</summary>
    private void Identify(Mention mention)
    {
        if (
            mention.Kind is MentionKind.Document or MentionKind.Pronoun
            || (mention.Kind == MentionKind.People && _tokens[mention.First].Lower is not "one")
            || mention.IsGenitive
        )
        {
            return;
        }

        var i = mention.End < _tokens.Length && _tokens[mention.End].Is(',') ? mention.End + 1 : mention.End;
        if (
            i + 2 < _tokens.Length
            && _tokens[i].Lower == "who"
            && _tokens[i + 1].Lower is "goes" or "went" or "is" or "calls" or "called" or "uses" or "styles"
        )
        {
            i++; // "a man who goes by the name of NAME"
        }

        if (mention.Kind == MentionKind.Person && GivenName(i) is > 0 and var given)
        {
            i = given; // "an official, who gave his name as NAME"
        }

        if (i + 3 < _tokens.Length && _tokens[i].Lower == "by" && _tokens[i + 1].Lower == "the")
        {
            i += 2; // "a user by the name of NAME"
        }

        if (
            i + 1 >= _tokens.Length
            || (_tokens[i].Lower is "called" or "named" or "dubbed" && mention.IsDefinite)
            || !(_tokens[i].Lower is "name" or "himself" or "herself" or "themselves" or "only")
                && !NamingWords.Identifying.Contains(_tokens[i].Word)
        )
        {
            return;
        }

        i++;
        while (i < _tokens.Length && NamingWords.BeforeIdentity.Contains(_tokens[i].Word))
        {
            i++;
        }

        if (i < _tokens.Length && ReadSimple(i, possessor: null) is { Kind: MentionKind.Name, IsGenitive: false } name)
        {
            mention.IdentifiedAs = name;
            mention.End = name.End;
            mention.Wording = new Wording(_reader, _text, mention.First, mention.End);
        }
    }

    /// <summary>"A herself", "the union itself": the reflexive is part of the phrase that it stresses.</summary>
    private void TakeInReflexive(Mention mention)
    {
        if (
            !mention.IsGenitive
            && mention.End < _tokens.Length
            && FunctionWords.Reflexives.Contains(_tokens[mention.End].Word)
        )
        {
            mention.End++;
        }
    }

    /// <summary>The token before the name in "who gave his name as", "who asked to be identified as"; 0 where none is.</summary>
    private int GivenName(int i)
    {
        if (i + 3 >= _tokens.Length || _tokens[i].Lower != "who")
        {
            return 0;
        }

        for (var k = i + 2; k < Math.Min(i + 9, _tokens.Length - 1); k++)
        {
            if (
                _tokens[k].Lower == "as"
                && (
                    _tokens[k - 1].Lower is "name" or "himself" or "herself" or "themselves" or "only"
                    || NamingWords.Identifying.Contains(_tokens[k - 1].Word)
                )
            )
            {
                return k - 1;
            }

            if (_tokens[k].Kind != TokenKind.Word || _tokens[k].IsCapital)
            {
                return 0;
            }
        }

        return 0;
    }
}
