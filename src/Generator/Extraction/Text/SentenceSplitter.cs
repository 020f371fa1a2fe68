using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Text;

/// <summary>A sentence: tokens <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct Sentence(int First, int End);

/// <summary>
/// Divides the tokens of a paragraph into sentences. Full stops inside a quotation end none; a quotation that ends with
/// one ends the sentence around it, unless that goes on ("…!" said A).
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>In tokens: a place, a country, a date and an agency.</summary>
    private const int LongestDateline = 14;

    /// <summary>In tokens. No sentence is longer; a text without full stops must not cost more than others.</summary>
    private const int LongestSentence = 250;

    public static List<Sentence> Split(string text, Token[] tokens)
    {
        var sentences = new List<Sentence>();
        var first = DatelineEnd(tokens);
        if (first > 0)
        {
            sentences.Add(new Sentence(0, first));
        }

        for (var i = first; i < tokens.Length; i++)
        {
            var ends = i + 1;
            if (!MayEndSentence(tokens[i]) || !EndsSentence(text, tokens, first, i, out ends))
            {
                if (i - first < LongestSentence)
                {
                    continue;
                }

                ends = i + 1;
            }

            // Markers behind the full stop belong to the sentence that they document; likewise closing brackets.
            while (ends < tokens.Length && (tokens[ends].Kind == TokenKind.Marker || tokens[ends].Is(')')))
            {
                ends++;
            }

            sentences.Add(new Sentence(first, ends));
            first = ends;
            i = ends - 1;
        }

        if (first < tokens.Length)
        {
            sentences.Add(new Sentence(first, tokens.Length));
        }

        return sentences;
    }

    /// <summary>
    /// "NORTHPORT, Lowland, March 5 (Coast News) –": where and when a report was written; the token behind it, 0 where a
    /// paragraph has none. It is a sentence of its own: its day is not that of what was said.
    /// </summary>
    private static int DatelineEnd(Token[] tokens)
    {
        if (tokens.Length == 0 || !IsCapitals(tokens[0]))
        {
            return 0;
        }

        for (var i = 1; i < Math.Min(tokens.Length - 1, LongestDateline); i++)
        {
            var token = tokens[i];
            if (token.Is('–') || token.Is('—') || token.Is('―') || token.Is('-'))
            {
                while (tokens[i + 1].Is('-') && i + 2 < tokens.Length)
                {
                    i++;
                }

                return tokens[i + 1].IsCapital || tokens[i + 1].Kind == TokenKind.Quotation ? i + 1 : 0;
            }

            if (
                !(token.IsCapital || token.Kind == TokenKind.Number || token.Is(',') || token.Is('(') || token.Is(')'))
                && !NameWords.Particles.Contains(token.Word)
            )
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsCapitals(Token token) =>
        token.IsWord && token.Text.Length > 1 && token.Text.All(c => !char.IsLower(c)) && token.Text.Any(char.IsUpper);

    /// <summary>No word does but an abbreviation: every token is asked.</summary>
    private static bool MayEndSentence(Token token) => token.Kind != TokenKind.Word || token.Word.EndsWithStop;

    private static bool EndsSentence(string text, Token[] tokens, int first, int i, out int ends)
    {
        var token = tokens[i];
        ends = i + 1;
        if (token.Kind == TokenKind.Word)
        {
            if (!token.Word.EndsWithStop || i + 1 == tokens.Length)
            {
                return false;
            }

            // "… in the U.S. The …": an abbreviation ends a sentence where a closed-class word follows it.
            var next = tokens[i + 1];
            return next.IsCapital
                && !NameWords.IsHonorific(token.Word)
                && FunctionWords.Contains(next.Word)
                && token.Text.Length > 2;
        }

        if (token.Is('.') || token.Is('?') || token.Is('!') || token.Is('…'))
        {
            while (
                ends < tokens.Length
                && tokens[ends].Kind == TokenKind.Punctuation
                && tokens[ends].Text[0] is '.' or '?' or '!' or '…'
            )
            {
                ends++;
            }

            return NextStartsSentence(tokens, SkipMarkers(tokens, ends));
        }

        if (token.Kind == TokenKind.Quotation && ClosingMark(text, token) is ('.' or '?' or '!' or '…') and var mark)
        {
            // A said it was "over." B said, "No": a full stop behind words inside a sentence ends it.
            var next = SkipMarkers(tokens, ends);
            return NextStartsSentence(tokens, next)
                && !((i == first || mark != '.') && TailAttribution.IsAt(tokens, next))
                && !(mark != '.' && next == ends && TailAttribution.IsOfName(tokens, next));
        }

        return false;
    }

    /// <summary>The last character of a quotation inside its marks.</summary>
    private static char ClosingMark(string text, Token quotation)
    {
        var i = quotation.Range.End - 1;
        while (
            i > quotation.Range.Start
            && (text[i] is '"' or '”' or '“' or '»' or '\'' or '’' or ')' or ']' || char.IsWhiteSpace(text[i]))
        )
        {
            i--;
        }

        return text[i];
    }

    private static int SkipMarkers(Token[] tokens, int i)
    {
        while (i < tokens.Length && (tokens[i].Kind == TokenKind.Marker || tokens[i].Is(')')))
        {
            i++;
        }

        return i;
    }

    private static bool NextStartsSentence(Token[] tokens, int i)
    {
        if (i >= tokens.Length)
        {
            return true;
        }

        var next = tokens[i];
        return next.Kind is TokenKind.Quotation or TokenKind.Number
            || next.IsCapital
            || next.Is('[')
            || next.Is('(')
            || (next.Kind == TokenKind.Word && !char.IsLower(next.Text[0]));
    }
}
