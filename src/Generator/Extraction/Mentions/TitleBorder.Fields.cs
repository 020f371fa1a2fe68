using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Titles of a state or a field: the tables tell where it ends.</content>
internal sealed partial class TitleBorder
{
    /// <summary>In words.</summary>
    private const int LongestState = 3;

    /// <summary>"President of Ukraine NAME", "Ambassador to the United Nations NAME".</summary>
    private int BehindState()
    {
        for (var length = LongestState; length > 0; length--)
        {
            var end = _first + length;
            if (
                end < _tokens.Length
                && _tokens[end - 1] is { IsGenitive: false }
                && Countries.StateOf(Words(_first, end)) is not null
            )
            {
                return
                    IsName(end)
                    && !TitleWords.Fields.Contains(_tokens[end].Word)
                    && !TitleWords.LastOfPlaces.Contains(_tokens[end].Word)
                    && !HasBodyNoun(end, EndOfCapitals(end))
                    ? end
                    : 0;
            }
        }

        return 0;
    }

    /// <summary>"Minister of Health and Labor NAME": the field ends with the last word that a field has.</summary>
    private int BehindField()
    {
        var end = _first;
        while (end < _tokens.Length && !_tokens[end].IsGenitive)
        {
            if (IsOfField(end))
            {
                end++;
            }
            else if (
                end > _first
                && end + 1 < _tokens.Length
                && (_tokens[end].Lower is "and" or "for" or "the" || _tokens[end].Is(',') || _tokens[end].Is('&'))
                && (IsOfField(end + 1) || _tokens[end + 1].Lower is "and" or "the")
            )
            {
                end++;
            }
            else
            {
                break;
            }
        }

        if (end == _first || !IsName(end))
        {
            return 0;
        }

        var nameEnd = EndOfCapitals(end);
        var isName =
            !HasBodyNoun(end, nameEnd)
            && (
                TitleWords.OfFields.Contains(_title.Head)
                || (nameEnd - end > 1 && (IsTitleInFront() || IsGivenName(end)))
            );
        return isName ? end : 0;
    }

    private bool IsOfField(int i) =>
        TitleWords.Fields.Contains(_tokens[i].Word)
        || (
            i + 1 < _tokens.Length
            && Countries.IsAdjective(_tokens[i].Word)
            && TitleWords.Fields.Contains(_tokens[i + 1].Word)
        );
}
