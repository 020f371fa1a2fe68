using System.Globalization;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Quotes;

/// <summary>
/// Tells marked words that are no speech by what stands around them: the name of a channel, the title of a film, an
/// operation, a nickname. They are written like titles, and a naming word stands beside them.
/// </summary>
internal static partial class NamesInMarks
{
    /// <summary>In words: what is known as something longer is described, not named.</summary>
    private const int LongestKnownAs = 5;

    /// <summary>Indexes of the quotations that are names or titles.</summary>
    public static HashSet<int> Find(BodyText body)
    {
        var found = new HashSet<int>();
        foreach (var paragraph in body.Paragraphs)
        {
            for (var i = 0; i < paragraph.Tokens.Length && paragraph.HasQuotation; i++)
            {
                var token = paragraph.Tokens[i];
                if (token.Kind == TokenKind.Quotation && !token.Continues && IsName(body, paragraph.Tokens, i))
                {
                    found.Add(token.Index);
                }
            }
        }

        if (found.Count > 0)
        {
            AddRepeated(body, found);
        }

        return found;
    }

    /// <summary>What is a name once is one wherever the document marks it.</summary>
    private static void AddRepeated(BodyText body, HashSet<int> found)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var longest = 0;
        foreach (var index in found)
        {
            var name = Bare(body, index).ToString();
            names.Add(name);
            longest = Math.Max(longest, name.Length);
        }

        for (var i = 0; i < body.Quotations.Count; i++)
        {
            if (Bare(body, i) is var words && words.Length <= longest && names.Contains(words.ToString()))
            {
                found.Add(i);
            }
        }
    }

    /// <summary>The title of a text or a film, "titled "…"": it names no actor.</summary>
    public static bool IsTitle(Token[] tokens, int i) =>
        NamingWords.Titling.Contains(WordAt(tokens, i - 1))
        || (NamingWords.Titling.Contains(WordAt(tokens, i - 2)) && (Is(tokens, i - 1, ':') || Is(tokens, i - 1, ',')));

    private static readonly char[] s_spaces = [' ', '\u00A0'];

    private static readonly char[] s_aroundNames = [' ', '\u00A0', ',', '.'];

    private static readonly char[] s_stops = ['.'];

    private static readonly char[] s_behindTitles = [',', ' '];

    private static ReadOnlySpan<char> Marked(BodyText body, int index) =>
        body.Text.AsSpan(body.Quotations[index].Content.Start, body.Quotations[index].Content.Length);

    private static ReadOnlySpan<char> Bare(BodyText body, int index) => Marked(body, index).Trim(s_aroundNames);

    private static bool IsName(BodyText body, Token[] tokens, int i)
    {
        var words = Marked(body, tokens[i].Index).Trim(s_spaces);
        var before = WordAt(tokens, i - 1);
        if (IsTitle(tokens, i))
        {
            return true;
        }

        if (
            before.Lower is "title" or "headline" && WordAt(tokens, i - 2).Lower is "the" or "a" && words.Length < 200
            || (
                before.Lower is "name"
                && WordAt(tokens, i - 2).Lower is "the"
                && WordAt(tokens, i - 3).Lower is "under" or "by" or "uses"
            )
        )
        {
            return true;
        }

        if (
            before.Lower is "so-called"
            && WordAt(tokens, i - 2).Lower is "the" or "a" or "its"
            && !tokens.Any(token => ReportingVerbs.Find(token.Word) is { Class: VerbClass.Speech, IsAlsoNoun: false })
        )
        {
            return true; // the report's own doubt
        }

        if (
            NamingWords.Nicknaming.Contains(before)
            || (before.Lower is "hashtag" or "hashtags" && words.IndexOf(' ') < 0)
        )
        {
            return true;
        }

        if (
            NamingWords.Nicknames.Contains(before)
            || (
                before.Lower is "the" && Is(tokens, i - 2, ',') && NamingWords.Nicknames.Contains(WordAt(tokens, i - 3))
            )
        )
        {
            return true;
        }

        if (KnownAsBefore(tokens, i) && !HasMoreWords(words, LongestKnownAs))
        {
            return true;
        }

        if (IsUserName(words) && NamingWords.BeforeUserNames.Contains(before))
        {
            return true;
        }

        if (IsTitleAtEnd(tokens, i, words) || IsProgramme(tokens, i, words) || IsMarkup(body.Text, tokens[i]))
        {
            return true;
        }

        if (
            words.Length > 0
            && words[words.Length - 1] == '.'
            && IsWorkBefore(tokens, i)
            && IsWrittenLikeTitle(words.TrimEnd(s_stops))
            && !char.IsLower(words[0])
        )
        {
            return true; // the host of "Night Watch."
        }

        if (!IsWrittenLikeTitle(words))
        {
            return false;
        }

        return NamingWords.SelfStyled.Contains(before)
            || words.StartsWith("Operation ".AsSpan(), StringComparison.Ordinal)
            || NamingNounBehind(tokens, i)
            || NamingAppositionBehind(tokens, i)
            || NamingWordBefore(tokens, i)
            || IsApposition(tokens, i, words)
            || IsGloss(tokens, i)
            || IsNickname(tokens, i, words);
    }

    /// <summary>seagull77, @harbor_watch: one word that is none of the language.</summary>
    private static bool IsUserName(ReadOnlySpan<char> words) =>
        words.IndexOf(' ') < 0 && HasLetter(words) && HasDigitOrSign(words);

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDigitOrSign(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsDigit(c) || c is '_' or '@')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>published in its magazine, "The Well.": American style puts the sentence's full stop inside the marks.</summary>
    private static bool IsTitleAtEnd(Token[] tokens, int i, ReadOnlySpan<char> words) =>
        words.Length > 1
        && words[words.Length - 1] == '.'
        && (i + 1 == tokens.Length || tokens[i + 1].Kind != TokenKind.Punctuation)
        && NounTables.Outlets.Contains(WordAt(tokens, Is(tokens, i - 1, ',') ? i - 2 : i - 1))
        && !HasMoreWords(words, LongestKnownAs)
        && IsWrittenLikeTitle(words.TrimEnd(s_stops));

    /// <summary>href="…": an attribute of a page that was copied with its mark-up.</summary>
    private static bool IsMarkup(string text, Token quotation) =>
        quotation.Range.Start > 0 && text[quotation.Range.Start - 1] == '=';

    /// <summary>All words but short ones begin with a capital, and no full stop ends it.</summary>
    private static bool IsWrittenLikeTitle(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd(s_behindTitles);
        if (bare.Length == 0 || bare[bare.Length - 1] is '.' or '?' or '!' or '…')
        {
            return false;
        }

        var count = 0;
        for (var word = NextWord(words, 0); word.Length > 0; word = NextWord(words, word.End))
        {
            count++;
            var start = word.Start;
            while (start < word.End && words[start] is '\'' or '’' or '#')
            {
                start++;
            }

            if (
                start < word.End
                && char.IsLower(words[start])
                && (word.End - start > 4 || (count == 1 && word.End - start > 2))
                && !IsArticled(words.Slice(start, word.End - start))
            )
            {
                return words[word.Start] == '#';
            }
        }

        return count > 0;
    }

    private static bool HasMoreWords(ReadOnlySpan<char> words, int number)
    {
        var count = 0;
        for (var word = NextWord(words, 0); word.Length > 0 && count <= number; word = NextWord(words, word.End))
        {
            count++;
        }

        return count > number;
    }

    /// <summary>The word at an index or behind it, with its hyphens and apostrophes; empty where there is none.</summary>
    private static TextRange NextWord(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !IsOfWord(text[from]))
        {
            from++;
        }

        var end = from;
        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return TextRange.FromBounds(from, end);
    }

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c)
        || c is '_' or '’' or '\'' or 'ʿ' or 'ʾ' or '#' or '-'
        || (
            c > '\u007F'
            && CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.ConnectorPunctuation
        );

    /// <summary>al-Bahr, ash-Shahid: a small article before a capital.</summary>
    private static bool IsArticled(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 0 and <= 3 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);

    private static Word WordAt(Token[] tokens, int i) =>
        i >= 0 && i < tokens.Length && tokens[i].IsWord ? tokens[i].Word : Word.None;

    private static bool Is(Token[] tokens, int i, char mark) => i >= 0 && i < tokens.Length && tokens[i].Is(mark);

    private static bool Is(Token[] tokens, int i, char mark, char second, char third) =>
        Is(tokens, i, mark) || Is(tokens, i, second) || Is(tokens, i, third);
}
