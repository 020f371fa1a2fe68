using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>Clauses behind a quotation that no rule reads: they tell at least that somebody else may speak.</content>
internal sealed partial class DiscourseReader
{
    /// <summary>In tokens: how far behind the quotation the verb of its clause stands.</summary>
    private const int LongestTag = 8;

    /// <summary>What goes on with the quotation's sentence and gives it to nobody.</summary>
    private static readonly WordTest s_goesOn = new(word =>
        word.Lower
            is "and"
                or "but"
                or "or"
                or "nor"
                or "yet"
                or "so"
                or "then"
                or "which"
                or "who"
                or "that"
                or "while"
                or "although"
                or "though"
                or "because"
                or "as"
                or "if"
                or "when"
    );

    /// <summary>"…," said another. "…," per A. "…" (A): a clause or a source of its own, and not of those who spoke before.</summary>
    private bool IsTaggedByOthers(SentenceView sentence, int quotation, int[] speakers)
    {
        var next = quotation + 1;
        while (sentence.Is(next, TokenKind.Marker))
        {
            next++;
        }

        if (sentence.Is(next, '('))
        {
            return sentence.MentionStartingAt(next + 1) is { Kind: MentionKind.Name } source
                && sentence.Is(source.End, ')')
                && !AreOf(source, speakers);
        }

        if (!sentence.Is(next, TokenKind.Word) || s_goesOn.Holds(sentence.WordAt(next)))
        {
            return false;
        }

        if (sentence.LowerAt(next) is "per" && sentence.MentionStartingAt(next + 1) is { Kind: MentionKind.Name })
        {
            return true;
        }

        var verb = MayHaveTag(sentence.Tokens[quotation]) ? VerbOfTag(sentence, next) : -1;
        if (verb < 0)
        {
            return false;
        }

        var subject = sentence.MentionStartingAt(next) ?? sentence.MentionStartingAt(verb + 1);
        return !(subject is not null && AreOf(subject, speakers)) && !Names(sentence, next, verb, speakers);
    }

    private bool AreOf(Mention mention, int[] speakers) =>
        _resolver.ResolveKnown(mention) is { Length: > 0 } actors && AreAmong(actors, speakers);

    /// <summary>Whether a word before or right behind a verb is a speaker's surname, also one that is another word: "Cuban said".</summary>
    private bool Names(SentenceView sentence, int first, int verb, int[] speakers)
    {
        for (var i = first; i <= verb + 1 && i < sentence.End; i++)
        {
            var token = sentence.Tokens[i];
            if (
                token.IsCapital
                && Array.Exists(
                    speakers,
                    speaker => _actors[speaker].Name.EndsWith(" " + token.Text, StringComparison.Ordinal)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>American style closes the words with a comma, a question mark or the like where their sentence goes on.</summary>
    private bool MayHaveTag(Token quotation)
    {
        var content = _body.Quotations[quotation.Index].Content;
        return quotation.EndsWithComma
            || (content.Length > 0 && _body.Text[content.End - 1] is '?' or '!' or '…' or '—' or '–');
    }

    /// <summary>The verb of the clause behind a quotation, known or by its ending; -1 where there is none.</summary>
    private static int VerbOfTag(SentenceView sentence, int first)
    {
        for (var i = first; i < Math.Min(sentence.End, first + LongestTag) && sentence.Is(i, TokenKind.Word); i++)
        {
            if (
                sentence.Is(i, WordClasses.IsFiniteVerb)
                || ReportingVerbs.Find(sentence.WordAt(i)) is { Form: VerbForm.Past or VerbForm.ThirdPerson }
                || (
                    i == first
                    && sentence.LowerAt(i).EndsWith("ed", StringComparison.Ordinal)
                    && sentence.At(i + 1) is { IsCapital: true }
                )
            )
            {
                return i;
            }
        }

        return -1;
    }
}
