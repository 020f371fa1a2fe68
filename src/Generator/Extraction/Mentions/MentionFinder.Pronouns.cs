using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Pronouns, and what stands for somebody as they do: "both", "the latter".</content>
internal sealed partial class MentionFinder
{
    /// <summary>The word at a place that <see cref="PhraseReader.StandsForAnother"/>; null where it is none of a mention here.</summary>
    private Mention? ReadPronoun(int i)
    {
        var token = _tokens[i];
        if (token.Lower == "both" && i + 1 < _tokens.Length && ReportingVerbs.IsVerb(_tokens[i + 1].Word))
        {
            return new Mention
            {
                First = i,
                End = i + 1,
                Kind = MentionKind.Pronoun,
                Head = "both",
                IsPlural = true,
                IsDefinite = true,
                Wording = token.Text,
            };
        }

        return
            token.Kind == TokenKind.Word
            && (
                token.Lower is "he" or "she" or "it" or "they" or "him" or "her" or "them" or "latter" || IsTheFormer(i)
            )
            && !(
                token.Lower == "her"
                && i + 1 < _tokens.Length
                && _tokens[i + 1].IsWord
                && !FunctionWords.Contains(_tokens[i + 1].Word)
            )
            ? new Mention
            {
                First = i > 0 && token.Lower is "latter" or "former" ? i - 1 : i,
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
                Wording = token.Lower is "latter" or "former" ? "the " + token.Lower : token.Text,
            }
            : null;
    }

    /// <summary>"The former said": no adjective.</summary>
    private bool IsTheFormer(int i) =>
        _tokens[i].Lower == "former"
        && i > 0
        && _tokens[i - 1].Lower == "the"
        && (
            i + 1 == _tokens.Length
            || _tokens[i + 1].Kind != TokenKind.Word
            || (ReportingVerbs.Find(_tokens[i + 1].Word) is { IsAlsoNoun: false } && !_tokens[i + 1].IsCapital)
        );
}
