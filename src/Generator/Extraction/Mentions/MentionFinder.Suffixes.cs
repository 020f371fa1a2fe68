using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>What stands behind a name and only qualifies it.</content>
internal sealed partial class MentionFinder
{
    /// <summary>In words: what stands in brackets behind a name.</summary>
    private const int LongestBrackets = 6;

    /// <summary>In words: a party, a firm or a place between two commas.</summary>
    private const int LongestTag = 3;

    /// <summary>"A, M.P.", "A, R-Ohio", "A (finance)": what only qualifies a name belongs to its mention.</summary>
    private void TakeInSuffix(Mention mention)
    {
        var i = mention.End;
        if (mention.Kind != MentionKind.Name || mention.IsGenitive || i + 1 >= _tokens.Length)
        {
            return;
        }

        if (
            mention.BracketedName is not null
            && _reader.ClassOf(i) == WordClass.Organization
            && !_tokens[i].IsCapital
            && !_tokens[i].IsGenitive
            && !_tokens[i + 1].IsCapital
            && !NounTables.IsNoun(_tokens[i + 1].Word)
        )
        {
            mention.End = i + 1; // "Liwa Al-Bahr (LAB) militia"
        }
        else if (_tokens[i].IsCapital && NameWords.IsPostNominal(_tokens[i].Word))
        {
            mention.End = i + 1; // "Tom Dale MP"
        }
        else if (
            _tokens[i].Is(',')
            && _tokens[i + 1].IsCapital
            && (NameWords.IsPostNominal(_tokens[i + 1].Word) || NameWords.IsPartyTag(_tokens[i + 1].Word))
        )
        {
            mention.End = i + 2;
        }
        else if (_tokens[i].Is('('))
        {
            var close = i + 1;
            while (close < _tokens.Length && close - i <= LongestBrackets && _tokens[close].IsWord)
            {
                close++;
            }

            if (close == i + 1 && _tokens[close] is { Kind: TokenKind.Quotation } && IsNameInMarks(close))
            {
                close++; // "Liwa Al-Bahr ("Banner of the Sea")"
            }

            if (close < _tokens.Length && _tokens[close].Is(')') && Qualifies(i + 1, close))
            {
                mention.End = close + 1;
            }
        }
    }

    private bool IsNameInMarks(int i) => _nameQuotations.Contains(_tokens[i].Index);

    /// <summary>"(finance)", "(Ghosts of the Desert)": a field or a translation; "(spokesman for B)" is more.</summary>
    private bool Qualifies(int first, int end) =>
        end == first + 1
            ? _tokens[first].Kind == TokenKind.Quotation
                || !_tokens[first].IsCapital && !NounTables.IsRole(_tokens[first].Word)
            : end > first
                && _tokens[first].IsCapital
                && Enumerable
                    .Range(first, end - first)
                    .All(k => _tokens[k].IsCapital || _tokens[k].Lower is "of" or "the" or "and" or "for");

    /// <summary>
    /// "Ana Ruiz, Labour, said", "Ana Ruiz, of Dunmore, Ohio, said": capitals between a full name and its verb, with commas
    /// around them, tell of the name. They may be a mention of their own as well.
    /// </summary>
    private void TakeInApposition(Mention mention)
    {
        if (
            mention
                is not {
                    Kind: MentionKind.Name,
                    IsGenitive: false,
                    NameKind: null or ActorKind.Person,
                    Complement: null
                }
            || mention.NameTokens.End - mention.NameTokens.First < 2
            || mention.End + 3 >= _tokens.Length
            || !_tokens[mention.End].Is(',')
            || (mention.First > 0 && FunctionWords.Prepositions.Contains(_tokens[mention.First - 1].Word))
        )
        {
            return;
        }

        var first = mention.End + 1;
        if (_tokens[first].Kind == TokenKind.Number && _tokens[first + 1].Is(','))
        {
            first += 2; // "Ana Ruiz, 45, of Dunmore, Ohio, said"
        }

        var isPlace = _tokens[first].Lower is "of" or "from";
        var end = EndOfTag(isPlace ? first + 1 : first);
        if (isPlace && end > 0 && _tokens[end].Is(','))
        {
            end = EndOfTag(end + 1);
        }

        if (end > 0 && _tokens[end].Is(',') && _reader.IsFinite(end + 1))
        {
            mention.End = end;
        }
    }

    /// <summary>Behind a few capitals that are no person's whole name; 0 for none.</summary>
    private int EndOfTag(int first)
    {
        var end = first;
        while (
            end < Math.Min(_tokens.Length, first + LongestTag + 1)
            && (
                (_tokens[end].IsCapital && _reader.ClassOf(end) is WordClass.Name or WordClass.Adjective)
                || (end > first && _tokens[end].Lower is "of" or "for" or "the")
            )
            && !_tokens[end].IsGenitive
        )
        {
            end++;
        }

        return
            end == first
            || end - first > LongestTag
            || end >= _tokens.Length
            || !_tokens[end - 1].IsCapital
            || (end - first > 1 && GivenNames.PronounOf(_tokens[first].Word) is not null)
            ? 0
            : end;
    }
}
