using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>What "of", "for", "in" … adds to a noun phrase.</content>
internal sealed partial class MentionFinder
{
    /// <summary>"the heads of the militias", "a source within the ministry", "Mangal of the provincial council".</summary>
    private void Complete(Mention mention, int depth = 0)
    {
        if (depth == DeepestNesting)
        {
            return;
        }

        var i = mention.End;
        if (i + 1 >= _tokens.Length || mention.IsGenitive)
        {
            return;
        }

        if (
            mention.Kind is MentionKind.Person or MentionKind.People
            && _tokens[i].Lower is "close" or "loyal"
            && _tokens[i + 1].Lower == "to"
        )
        {
            i++; // "a captain close to the talks"
        }

        var preposition = _tokens[i].Lower;
        var takes = mention.Kind switch
        {
            MentionKind.Name => preposition is "of"
                && mention.NameKind is not (ActorKind.Government or ActorKind.Organization),
            MentionKind.Document => preposition is "of" or "by" or "from"
                || (preposition is "in" && mention.Head == "editorial"), // which the paper answers for
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
            if (
                mention.Kind is MentionKind.Person
                && preposition is "of" or "for"
                && FieldEnd(i + 1) is > 0 and var field
            )
            {
                mention.End = field;
                mention.Wording = new Wording(_reader, _text, mention.First, mention.End);
                return;
            }

            // "the governor of the region": a noun of no table; the phrase is longer by it all the same.
            if (mention.Kind is MentionKind.Person or MentionKind.People && GenericEnd(i + 1) is > 0 and var end)
            {
                mention.End = end;
                mention.Wording = new Wording(_reader, _text, mention.First, mention.End);
            }

            return;
        }

        if (inner.Kind is MentionKind.Pronoun)
        {
            return;
        }

        if (ReadTitled(inner) is { } titled)
        {
            inner = titled; // "a spokesman for Mayor of Dunmore NAME"
        }
        else
        {
            if (inner.Kind != MentionKind.Name)
            {
                Identify(inner);
            }

            Complete(inner, depth + 1);
        }

        if (
            mention.Kind == MentionKind.Document
            && inner.Kind == MentionKind.Person
            && inner.End + 1 < _tokens.Length
            && _tokens[inner.End].Is(',')
            && ReadSimple(inner.End + 1, possessor: null) is { Kind: MentionKind.Name, IsGenitive: false } named
        )
        {
            // "a message from the group's commander, A,"
            inner.IdentifiedAs = named;
            inner.End = named.End;
        }

        if (
            !(
                mention.Kind == MentionKind.Person
                && preposition == "from"
                && inner is { Kind: MentionKind.Name, NameKind: null }
            )
        )
        {
            mention.Complement = inner; // "a preacher from Northport": no body that he preaches for
        }

        mention.End = inner.End;
        mention.Wording = new Wording(_reader, _text, mention.First, mention.End);
    }

    /// <summary>"minister of ports", "director of research and planning": where a field without an article ends; 0 for none.</summary>
    private int FieldEnd(int i)
    {
        var end = i;
        while (
            end < Math.Min(_tokens.Length, i + LongestField)
            && !_tokens[end].IsCapital
            && (
                _reader.ClassOf(end) is WordClass.Modifier or WordClass.Adjective
                || (
                    end > i
                    && _tokens[end].Lower == "and"
                    && end + 1 < _tokens.Length
                    && _reader.ClassOf(end + 1) is WordClass.Modifier
                )
            )
        )
        {
            end++;
        }

        return end > i ? end : 0;
    }

    /// <summary>In words.</summary>
    private const int LongestField = 4;

    /// <summary>Where a phrase of a determiner and plain words ends; 0 where none begins.</summary>
    private int GenericEnd(int i)
    {
        if (!IsDeterminer(i))
        {
            return 0;
        }

        var end = i + 1;
        while (end < _tokens.Length && end < i + 5 && _reader.ClassOf(end) is WordClass.Modifier or WordClass.Adjective)
        {
            end++;
        }

        return end > i + 1 ? end : 0;
    }

    /// <summary>"President of Ukraine NAME", "Minister of Health NAME": the title ends where the person begins.</summary>
    private Mention? ReadTitled(Mention role) =>
        TitleBorder.Find(_reader, role) is { } border ? ReadTitled(role, border) : null;

    private Mention? ReadTitled(Mention role, TitleBorder border)
    {
        _reader.BeginNameAt(border.Name);
        string RoleBefore(int token) => $"{role.Role} {_reader.Words(_text, role.End, token)}";
        return
            !border.IsOfBody
            && ReadSimple(border.Name, possessor: null)
                is { Kind: MentionKind.Name, NameKind: null or ActorKind.Person } name
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
                LongName = name.LongName,
                BracketedName = name.BracketedName,
                Role = RoleBefore(border.Name),
                OtherReadings =
                [
                    .. border.OtherNames.Select(other => new TitleReading(
                        _reader.Words(_text, other, name.NameTokens.End),
                        RoleBefore(other),
                        name.Name,
                        RoleBefore(border.Name)
                    )),
                ],
                Adjectives = role.Adjectives,
                Possessor = role.Possessor,
                Possessive = role.Possessive,
                Wording = new Wording(_reader, _text, role.First, name.End),
            }
            : null;
    }
}
