using System.Runtime.CompilerServices;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Text;

/// <summary>Cuts a paragraph into words, numbers, punctuation, note markers and whole quotations.</summary>
internal static class Tokenizer
{
    /// <summary>Abbreviations whose full stop ends no sentence. Seen in reports and in news; lower case.</summary>
    private static readonly HashSet<string> s_abbreviations = new(
        (
            "mr mrs ms dr prof gen lt col maj capt sgt cpl brig adm cmdr rev fr sr jr st sen rep gov hon pres vs etc no nos vol art fig approx dept inc ltd co corp bros "
            + "jan feb mar apr jun jul aug sept sep oct nov dec mt ft e.g i.e cf op ed eds al"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly WordTest s_isAbbreviation = new(word => IsAbbreviation(word.Lower));

    /// <summary>The room of a longer paragraph is given back.</summary>
    private const int MostKept = 1 << 12;

    /// <summary>The tokens of the paragraph in hand: how many there are is known at its end.</summary>
    [ThreadStatic]
    private static List<Token>? t_tokens;

    public static Token[] Tokenize(string text, TextRange paragraph, int paragraphIndex, List<QuotedSpan> spans) =>
        Tokenize(text, paragraph, paragraphIndex, spans, out _);

    /// <param name="hasQuotation">Whether one of the tokens is a quotation.</param>
    public static Token[] Tokenize(
        string text,
        TextRange paragraph,
        int paragraphIndex,
        List<QuotedSpan> spans,
        out bool hasQuotation
    )
    {
        var tokens = t_tokens ??= [];
        tokens.Clear();
        var lexicon = Lexicon.OfThread;
        var next = FirstIn(spans, paragraph);
        var nextStart = StartIn(paragraph, spans, next);
        hasQuotation = false;
        for (var i = paragraph.Start; i < paragraph.End; )
        {
            if (i == nextStart)
            {
                hasQuotation = true;
                var range = TextRange.FromBounds(i, Math.Min(spans[next].Outer.End, paragraph.End));
                tokens.Add(
                    new Token(TokenKind.Quotation, range, lexicon.Of("\""))
                    {
                        Index = next,
                        Continues = spans[next].FirstParagraph < paragraphIndex,
                        EndsWithComma = EndsWithComma(text, spans[next].Content),
                    }
                );
                i = range.End;
                nextStart = StartIn(paragraph, spans, ++next);
                continue;
            }

            var c = text[i];
            if (c == ' ')
            {
                i++; // nearly always a space or a letter
            }
            else if (IsLatinLetter(c))
            {
                var word = ReadLetters(text, paragraph, i, lexicon);
                tokens.Add(word);
                i = word.Range.End;
            }
            else if (char.IsWhiteSpace(c) || c == '\u200B')
            {
                i++;
            }
            else if (c == '[' && MarkerAt(text, paragraph, i) is { } marker)
            {
                tokens.Add(marker);
                i = marker.Range.End;
            }
            else if (StartsWord(text, paragraph, i))
            {
                var word = ReadWord(text, paragraph, i, lexicon);
                tokens.Add(word);
                i = word.Range.End;
            }
            else
            {
                tokens.Add(new Token(TokenKind.Punctuation, new TextRange(i, 1), lexicon.Of(text, i, 1)));
                i++;
            }
        }

        if (tokens.Count > MostKept)
        {
            t_tokens = null;
        }

        return tokens.ToArray();
    }

    private static bool EndsWithComma(string text, TextRange range)
    {
        var last = range.End - 1;
        while (last >= range.Start && text[last] is ' ' or '\u00A0')
        {
            last--;
        }

        return last >= range.Start && text[last] == ',';
    }

    public static bool IsAbbreviation(Word word) => s_isAbbreviation.Holds(word);

    private static bool IsAbbreviation(string lower) =>
        s_abbreviations.Contains(lower)
        || (lower.Length == 1 && char.IsLetter(lower[0]))
        || (lower.Length > 2 && lower[1] == '.');

    /// <summary>A space, a full stop or a letter, which nearly all that are asked are, is told from one by its number alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsApostrophe(char c) =>
        c is '\'' or '`' || (c >= '´' && c is '’' or '‘' or '´' or 'ʼ' or 'ʿ' or 'ʾ' or 'ʻ');

    /// <summary>Where a quotation begins in a paragraph; -1 where there are no more.</summary>
    private static int StartIn(TextRange paragraph, List<QuotedSpan> spans, int index) =>
        index < spans.Count ? Math.Max(spans[index].Outer.Start, paragraph.Start) : -1;

    /// <summary>The first quotation that reaches into a paragraph. They are in order and do not overlap.</summary>
    private static int FirstIn(List<QuotedSpan> spans, TextRange paragraph)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Outer.End <= paragraph.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The marker that a bracket opens.</summary>
    private static Token? MarkerAt(string text, TextRange paragraph, int i)
    {
        var number = 0;
        var end = i + 1;
        while (end < paragraph.End && end - i <= 4 && text[end] is >= '0' and <= '9')
        {
            number = (number * 10) + (text[end] - '0');
            end++;
        }

        return end > i + 1 && end - i <= 4 && end < paragraph.End && text[end] == ']'
            ? new Token(TokenKind.Marker, TextRange.FromBounds(i, end + 1), Lexicon.OfThread.Of(text, i, end + 1 - i))
            {
                Index = number,
            }
            : null;
    }

    /// <summary>A word begins with a letter or digit, or with a transliteration mark right before a letter: 'Asaib.</summary>
    private static bool StartsWord(string text, TextRange paragraph, int i) =>
        char.IsLetterOrDigit(text[i])
        || char.IsSurrogate(text[i])
        || (text[i] is '#' or '@' && i + 1 < paragraph.End && char.IsLetterOrDigit(text[i + 1]))
        || (
            IsApostrophe(text[i])
            && i + 1 < paragraph.End
            && char.IsLetter(text[i + 1])
            && (i == paragraph.Start || !char.IsLetterOrDigit(text[i - 1]))
        );

    private static bool IsLatinLetter(char c) => (uint)((c | ' ') - 'a') <= 'z' - 'a';

    /// <summary>
    /// Nearly all words are letters with a space or a comma behind them, and nothing of these has to be asked what it joins or
    /// ends: their key for the lexicon is made on the way.
    /// </summary>
    private static Token ReadLetters(string text, TextRange paragraph, int start, Lexicon lexicon)
    {
        var key = ShortWords.NoKey;
        var end = start;
        var next = text[start];
        do
        {
            key = ShortWords.KeyWith(key, next);
            end++;
            next = end < paragraph.End ? text[end] : ' ';
        } while (IsLatinLetter(next));

        return next is ' ' or ',' or '\n'
            ? new Token(
                TokenKind.Word,
                TextRange.FromBounds(start, end),
                lexicon.OfLetters(text, start, end - start, key)
            )
            : ReadWord(text, paragraph, start, lexicon);
    }

    private static Token ReadWord(string text, TextRange paragraph, int start, Lexicon lexicon)
    {
        var i = start + 1;
        for (; i < paragraph.End; i++)
        {
            var c = text[i];
            if (c is >= 'a' and <= 'z')
            {
                continue; // nearly always
            }

            if (c is ' ' or '\n')
            {
                break;
            }

            if (
                char.IsLetterOrDigit(c)
                || char.IsSurrogate(c)
                || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            )
            {
                continue;
            }

            var next = i + 1 < paragraph.End ? text[i + 1] : ' ';
            var joins =
                (
                    c is '-' or '‑' or '\'' or '’' or '‘' or 'ʼ' or 'ʿ' or 'ʾ' or '`' or '_'
                    && (char.IsLetterOrDigit(next) || (c is '-' or '‑' && IsApostrophe(next)))
                )
                || (c == '.' && char.IsLetterOrDigit(next) && char.IsLetterOrDigit(text[i - 1]))
                || (c == '.' && next is '-' && i - 2 >= start && text[i - 2] == '.')
                || (c == '-' && char.IsLetterOrDigit(next))
                || (c == ',' && char.IsDigit(next) && char.IsDigit(text[i - 1]))
                || (c == '&' && char.IsLetter(next) && char.IsLetter(text[i - 1]));
            if (!joins)
            {
                break;
            }
        }

        return Finish(text, paragraph, start, i, lexicon);
    }

    /// <summary>"on X." ends a sentence; "X. Diaz" does not.</summary>
    private static bool IsPlatformX(string text, TextRange paragraph, int start, int end) =>
        end - start == 1
        && text[start] == 'X'
        && start - 3 >= paragraph.Start
        && text.AsSpan(start - 3, 3) is "on " or "to " or "ia " or "nd " or "on\u00A0";

    /// <summary>Takes in a trailing full stop of an abbreviation, and cuts the genitive ending off.</summary>
    private static Token Finish(string text, TextRange paragraph, int start, int end, Lexicon lexicon)
    {
        var last = end < paragraph.End ? text[end] : ' ';
        var isGenitive = false;
        if (
            last == '.'
            && !char.IsDigit(text[start])
            && s_isAbbreviation.Holds(lexicon.Of(text, start, end - start))
            && !IsPlatformX(text, paragraph, start, end)
        )
        {
            end++;
        }

        var core = end;
        var ending = text[end - 1];
        if (end - start > 2 && ending is 's' or 'S' && IsApostrophe(text[end - 2]))
        {
            core = end - 2;
            isGenitive = true;
        }
        else if (IsApostrophe(last))
        {
            if (ending is 's' or 'S' or 'x' or 'z' && end - start > 2)
            {
                end++; // ISIS', the militias'
                isGenitive = true;
            }
            else if (char.IsUpper(text[start]) && char.IsLetter(ending))
            {
                end++; // a transliteration mark at the end of a name: Shia'
                core = end;
            }
        }

        return new Token(
            IsNumber(text, start, core) ? TokenKind.Number : TokenKind.Word,
            TextRange.FromBounds(start, end),
            lexicon.Of(text, start, core - start)
        )
        {
            IsGenitive = isGenitive,
        };
    }

    private static bool IsNumber(string text, int start, int end)
    {
        if (!char.IsDigit(text[start]))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (!char.IsDigit(text[i]) && text[i] is not ('.' or ',' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
