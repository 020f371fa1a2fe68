using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Clauses with a subject of their own.</content>
internal static partial class SubjectFinder
{
    /// <summary>
    /// The one who acts in the clause behind the last semicolon before a token: "A called it "…"; the keeper, B, preferred".
    /// Null where none stands there, where he is the subject of the clause before, and where the clause only describes
    /// ("the keeper was").
    /// </summary>
    public static Mention? BehindSemicolon(SentenceView sentence, int before, int from)
    {
        var semicolon = sentence.Has(WordClasses.IsSemicolon) ? FindLeft(sentence, before - 1, ";") : -1;
        if (semicolon < from)
        {
            return null;
        }

        var first = sentence.LowerAt(semicolon + 1) is "and" or "but" or "while" ? semicolon + 2 : semicolon + 1;
        if (
            sentence.MentionStartingAt(first)
                is not {
                    IsGenitive: false,
                    Kind: MentionKind.Name or MentionKind.Person or MentionKind.Organization
                } mention
            || mention.End >= before
        )
        {
            return null;
        }

        var subject = Named(sentence, mention);
        var end = subject.End;
        if (sentence.Is(end, ','))
        {
            var close = end + 1;
            while (close < before && !sentence.Tokens[close].Is(','))
            {
                close++;
            }

            end = ReferenceEquals(subject, mention) ? close + 1 : end + 1; // "B, the keeper, preferred"
        }

        return
            sentence.At(end) is { Kind: TokenKind.Word } verb
            && !FunctionWords.Auxiliaries.Contains(verb.Word)
            && (sentence.WordAt(sentence.SkipRight(end)) is var word)
            && (word.Common ?? word.Reporting?.Form) is VerbForm.Past or VerbForm.ThirdPerson
            && !IsNamedBefore(sentence, subject, semicolon)
            ? subject
            : null;
    }

    /// <summary>Whether a name, or its last part, stands before a token too.</summary>
    private static bool IsNamedBefore(SentenceView sentence, Mention named, int end)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.First >= end)
            {
                return false;
            }

            if (
                mention.Kind == MentionKind.Name
                && named.Kind == MentionKind.Name
                && (
                    mention.Name.EndsWith(named.Name, StringComparison.Ordinal)
                    || named.Name.EndsWith(mention.Name, StringComparison.Ordinal)
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
