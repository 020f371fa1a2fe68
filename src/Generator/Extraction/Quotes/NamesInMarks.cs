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
            for (var i = 0; i < paragraph.Tokens.Count; i++)
            {
                var token = paragraph.Tokens[i];
                if (token.Kind == TokenKind.Quotation && !token.Continues && IsName(body, paragraph.Tokens, i))
                {
                    found.Add(token.Index);
                }
            }
        }

        // What is a name once is one wherever the document marks it.
        var names = new HashSet<string>(found.Select(index => Bare(body, index)), StringComparer.Ordinal);
        found.UnionWith(Enumerable.Range(0, body.Quotations.Count).Where(index => names.Contains(Bare(body, index))));
        return found;
    }

    /// <summary>The title of a text or a film, "titled "…"": it names no actor.</summary>
    public static bool IsTitle(List<Token> tokens, int i) =>
        NamingWords.Titling.Contains(Word(tokens, i - 1))
        || (NamingWords.Titling.Contains(Word(tokens, i - 2)) && (Is(tokens, i - 1, ':') || Is(tokens, i - 1, ',')));

    private static readonly char[] s_spaces = [' ', '\u00A0'];

    private static readonly char[] s_aroundNames = [' ', '\u00A0', ',', '.'];

    private static string Bare(BodyText body, int index) =>
        body.Quotations[index].Content.Of(body.Text).Trim(s_aroundNames);

    private static bool IsName(BodyText body, List<Token> tokens, int i)
    {
        var words = body.Quotations[tokens[i].Index].Content.Of(body.Text).Trim(s_spaces);
        var before = Word(tokens, i - 1);
        if (IsTitle(tokens, i))
        {
            return true;
        }

        if (
            before is "title" or "headline" && Word(tokens, i - 2) is "the" or "a" && words.Length < 200
            || (before is "name" && Word(tokens, i - 2) is "the" && Word(tokens, i - 3) is "under" or "by" or "uses")
        )
        {
            return true;
        }

        if (
            before is "so-called"
            && Word(tokens, i - 2) is "the" or "a" or "its"
            && !tokens.Any(token => ReportingVerbs.Find(token.Word) is { Class: VerbClass.Speech, IsAlsoNoun: false })
        )
        {
            return true; // the report's own doubt
        }

        if (NamingWords.Nicknaming.Contains(before) || (before is "hashtag" or "hashtags" && words.IndexOf(' ') < 0))
        {
            return true;
        }

        if (
            NamingWords.Nicknames.Contains(before)
            || (before is "the" && Is(tokens, i - 2, ',') && NamingWords.Nicknames.Contains(Word(tokens, i - 3)))
        )
        {
            return true;
        }

        if (KnownAsBefore(tokens, i) && CountWords(words) <= LongestKnownAs)
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
            words.EndsWith(".", StringComparison.Ordinal)
            && IsWrittenLikeTitle(words.TrimEnd('.'))
            && !char.IsLower(words[0])
            && IsWorkBefore(tokens, i)
        )
        {
            return true; // the host of "Night Watch."
        }

        if (!IsWrittenLikeTitle(words))
        {
            return false;
        }

        return NamingWords.SelfStyled.Contains(before)
            || words.StartsWith("Operation ", StringComparison.Ordinal)
            || NamingNounBehind(tokens, i)
            || NamingAppositionBehind(tokens, i)
            || NamingWordBefore(tokens, i)
            || IsApposition(tokens, i, words)
            || IsNickname(tokens, i, words);
    }

    /// <summary>seagull77, @harbor_watch: one word that is none of the language.</summary>
    private static bool IsUserName(string words) =>
        words.IndexOf(' ') < 0 && words.Any(char.IsLetter) && words.Any(c => char.IsDigit(c) || c is '_' or '@');

    /// <summary>published in its magazine, "The Well.": American style puts the sentence's full stop inside the marks.</summary>
    private static bool IsTitleAtEnd(List<Token> tokens, int i, string words) =>
        words.Length > 1
        && words[words.Length - 1] == '.'
        && (i + 1 == tokens.Count || tokens[i + 1].Kind != TokenKind.Punctuation)
        && CountWords(words) <= LongestKnownAs
        && NounTables.Outlets.Contains(Word(tokens, Is(tokens, i - 1, ',') ? i - 2 : i - 1))
        && IsWrittenLikeTitle(words.TrimEnd('.'));

    /// <summary>href="…": an attribute of a page that was copied with its mark-up.</summary>
    private static bool IsMarkup(string text, Token quotation) =>
        quotation.Range.Start > 0 && text[quotation.Range.Start - 1] == '=';

    /// <summary>All words but short ones begin with a capital, and no full stop ends it.</summary>
    private static bool IsWrittenLikeTitle(string words)
    {
        var bare = words.TrimEnd(',', ' ');
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
                && !IsArticled(words.Substring(start, word.End - start))
            )
            {
                return words[word.Start] == '#';
            }
        }

        return count > 0;
    }

    private static int CountWords(string words)
    {
        var count = 0;
        for (var word = NextWord(words, 0); word.Length > 0; word = NextWord(words, word.End))
        {
            count++;
        }

        return count;
    }

    /// <summary>The word at an index or behind it, with its hyphens and apostrophes; empty where there is none.</summary>
    private static TextRange NextWord(string text, int from)
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
    private static bool IsArticled(string word) =>
        word.IndexOf('-') is > 0 and <= 3 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);

    private static string Word(List<Token> tokens, int i) =>
        i >= 0 && i < tokens.Count && tokens[i].IsWord ? tokens[i].Lower : string.Empty;

    private static bool Is(List<Token> tokens, int i, char mark) => i >= 0 && i < tokens.Count && tokens[i].Is(mark);

    private static bool Is(List<Token> tokens, int i, char mark, char second, char third) =>
        Is(tokens, i, mark) || Is(tokens, i, second) || Is(tokens, i, third);
}
