using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Given names that are prepositions, auxiliaries and verbs as well, at the start of a sentence.</content>
internal sealed partial class PhraseReader
{
    /// <summary>In words: a surname with its particles.</summary>
    private const int LongestSurname = 4;

    /// <summary>In tokens: how far behind a name its verb may stand with no comma between.</summary>
    private const int FarthestVerb = 10;

    /// <summary>
    /// "Per Voss said", "Will Hart, a docker, said": what follows is a subject with its verb. "Per Voss, the strike goes on"
    /// and "Will Hart resign?" have no verb where the name's would be.
    /// </summary>
    private bool BeginsNameOfSubject(int i)
    {
        var end = EndOfSurname(i + 1);
        if (end < 0 || end >= tokens.Length)
        {
            return false;
        }

        var next = tokens[end];
        if (next.Is(':'))
        {
            return tokens[i].Word.Reporting is null; // "Said Haug:" is a verb and its subject
        }

        if (next.Is(',') || next.Is('('))
        {
            var close = end + 1;
            while (close < tokens.Length && !StartsSentence(close) && !tokens[close].Is(next.Is('(') ? ')' : ','))
            {
                close++;
            }

            return close > end + 1 && IsFinite(close + 1) && !IsQuestion(close);
        }

        if (!IsFinite(end) && !tokens[end - 1].IsGenitive && !(next.Lower is "of" or "from" or "at" or "and" or "who"))
        {
            return false;
        }

        for (var verb = end; verb < Math.Min(tokens.Length, end + FarthestVerb); verb++)
        {
            if (tokens[verb].Kind != TokenKind.Word || StartsSentence(verb))
            {
                return false;
            }

            if (IsFinite(verb))
            {
                return !IsQuestion(verb);
            }
        }

        return false;
    }

    /// <summary>Behind the capitals that may be a surname; -1 where what follows is none.</summary>
    private int EndOfSurname(int first)
    {
        var end = first;
        var last = Math.Min(tokens.Length, first + LongestSurname);
        for (; end < last && !StartsSentence(end) && !(end > first && tokens[end - 1].IsGenitive); end++)
        {
            var token = tokens[end];
            if (token.Kind != TokenKind.Word || !(token.IsCapital || NameWords.Particles.Contains(token.Word)))
            {
                break;
            }

            if (
                token.IsCapital
                && (
                    FunctionWords.Contains(token.Word)
                    || ClassOf(end) != WordClass.Name
                    || Countries.IsState(token.Word)
                    || NounTables.IsBodyNoun(token.Word)
                )
            )
            {
                return -1;
            }
        }

        return end > first && tokens[end - 1].IsCapital ? end : -1;
    }

    /// <summary>A finite verb, adverbs before it aside.</summary>
    public bool IsFinite(int i)
    {
        while (i < tokens.Length && FunctionWords.IsAdverb(tokens[i].Word))
        {
            i++;
        }

        return i < tokens.Length
            && tokens[i] is { Kind: TokenKind.Word, IsCapital: false } verb
            && (
                FunctionWords.Auxiliaries.Contains(verb.Word)
                || (verb.Word.Reporting?.Form ?? verb.Word.Common) is VerbForm.Past or VerbForm.ThirdPerson
            );
    }

    /// <summary>Whether the sentence of a token ends in a question mark.</summary>
    private bool IsQuestion(int i)
    {
        for (; i < tokens.Length && !StartsSentence(i); i++)
        {
            if (tokens[i].Is('?'))
            {
                return true;
            }
        }

        return false;
    }
}
