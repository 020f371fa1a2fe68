using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Text;

/// <summary>"…?" Smith asked. A short clause with a reporting verb behind a quotation belongs to the quotation's sentence.</summary>
internal static class TailAttribution
{
    /// <summary>In words: whose clause it is.</summary>
    private const int LongestSubject = 6;

    /// <summary>In words: "a baker from Dunmore".</summary>
    private const int LongestApposition = 8;

    /// <summary>Whether such a clause stands at a token, with nothing behind its verb.</summary>
    public static bool IsAt(Token[] tokens, int i)
    {
        for (var k = i; k < Math.Min(i + LongestSubject, tokens.Length) && tokens[k].Kind == TokenKind.Word; k++)
        {
            if (k > i && IsSpeech(tokens[k].Word))
            {
                return EndsClause(tokens, k + 1);
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a name with its verb stands there, and what follows the verb are no words of their own: "Smith wrote on
    /// Telegram.", "Smith, the mayor, said." It begins a sentence with a capital as well, so only marks that end none
    /// ("…!") can stand before it.
    /// </summary>
    public static bool IsOfName(Token[] tokens, int i)
    {
        var end = i;
        while (
            end < Math.Min(i + LongestSubject, tokens.Length)
            && tokens[end].IsWord
            && !IsSpeech(tokens[end].Word)
            && (tokens[end].IsCapital || (end > i && NameWords.Particles.Contains(tokens[end].Word)))
        )
        {
            end++;
        }

        if (end == i || FunctionWords.Contains(tokens[i].Word) || FunctionWords.IsAdverb(tokens[i].Word))
        {
            return false;
        }

        var verb = end < tokens.Length && tokens[end].Is(',') ? BehindApposition(tokens, end + 1) : end;
        return verb > 0
            && verb < tokens.Length
            && tokens[verb].IsWord
            && !tokens[verb].IsCapital
            && IsSpeech(tokens[verb].Word)
            && (EndsClause(tokens, verb + 1) || SaysNoMore(tokens, verb + 1));
    }

    private static bool IsSpeech(Word word) =>
        word.Reporting is { Class: VerbClass.Speech, Form: VerbForm.Past or VerbForm.ThirdPerson };

    private static bool EndsClause(Token[] tokens, int i) =>
        i >= tokens.Length || tokens[i].Is('.') || tokens[i].Is(',');

    /// <summary>Behind the comma that ends an apposition; 0 where there is none.</summary>
    private static int BehindApposition(Token[] tokens, int first)
    {
        for (var i = first; i < Math.Min(first + LongestApposition, tokens.Length); i++)
        {
            if (tokens[i].Is(','))
            {
                return i > first ? i + 1 : 0;
            }

            if (!tokens[i].IsWord || IsSpeech(tokens[i].Word))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Where, when and to whom, up to the end of the clause; what was said would stand behind "that" or a colon.</summary>
    private static bool SaysNoMore(Token[] tokens, int first)
    {
        if (!tokens[first].IsWord || !s_circumstance.Holds(tokens[first].Word))
        {
            return false;
        }

        for (var i = first; !EndsClause(tokens, i); i++)
        {
            if (tokens[i].Kind == TokenKind.Quotation || tokens[i].Is(':') || tokens[i].Lower is "that")
            {
                return false;
            }
        }

        return true;
    }

    private static readonly WordTest s_circumstance = new(word =>
        FunctionWords.Prepositions.Contains(word)
        || FunctionWords.IsAdverb(word)
        || NameWords.Weekdays.Contains(word)
        || PressWords.Listeners.Contains(word)
        || word.Lower is "yesterday" or "today" or "again" or "later" or "me" or "us" or "him" or "her" or "them"
    );
}
