using System.Text.RegularExpressions;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Quotes;

/// <summary>
/// Tells marked words that are no speech by what stands around them: the name of a channel, the title of a film, an
/// operation, a nickname. They are written like titles, and a naming word stands beside them.
/// </summary>
internal static class NamesInMarks
{
    /// <summary>In words: what is known as something longer is described, not named.</summary>
    private const int LongestKnownAs = 5;

    private static readonly Regex s_word = new(@"[\w’'ʿʾ#-]+", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>Words behind which marks hold a title, however it is written.</summary>
    private static readonly WordTable s_titling = new("entitled titled headlined subtitled");

    /// <summary>Words behind which marks hold a name if it is written like one.</summary>
    private static readonly WordTable s_naming = new(
        "called named dubbed termed name operation project codename nickname alias aka pseudonym handle motto title headline hashtag heading as rubric"
    );

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
    public static bool IsTitle(IReadOnlyList<Token> tokens, int i) =>
        s_titling.Contains(Word(tokens, i - 1))
        || (s_titling.Contains(Word(tokens, i - 2)) && Is(tokens, i - 1, ':', ','));

    private static string Bare(BodyText body, int index) =>
        body.Quotations[index].Content.Of(body.Text).Trim(' ', '\u00A0', ',', '.');

    private static bool IsName(BodyText body, IReadOnlyList<Token> tokens, int i)
    {
        var words = body.Quotations[tokens[i].Index].Content.Of(body.Text).Trim(' ', '\u00A0');
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
            && !tokens.Any(token => ReportingVerbs.Find(token.Lower) is { Class: VerbClass.Speech, IsAlsoNoun: false })
        )
        {
            return true; // the report's own doubt
        }

        if (before is "nicknamed" or "codenamed" or "code-named" or "christened")
        {
            return true;
        }

        if (
            Word(tokens, i - 1) is "nickname" or "moniker" or "sobriquet"
            || (
                Word(tokens, i - 1) is "the"
                && Is(tokens, i - 2, ',')
                && Word(tokens, i - 3) is "nickname" or "moniker" or "sobriquet"
            )
        )
        {
            return true;
        }

        if (KnownAsBefore(tokens, i) && s_word.Matches(words).Count <= LongestKnownAs)
        {
            return true;
        }

        if (
            IsUserName(words)
            && before is "named" or "called" or "user" or "username" or "handle" or "account" or "pseudonym"
        )
        {
            return true;
        }

        if (IsTitleAtEnd(tokens, i, words))
        {
            return true;
        }

        if (!IsWrittenLikeTitle(words))
        {
            return false;
        }

        return before is "self-styled" or "self-proclaimed" or "self-declared"
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
    private static bool IsTitleAtEnd(IReadOnlyList<Token> tokens, int i, string words) =>
        words.Length > 1
        && words[words.Length - 1] == '.'
        && (i + 1 == tokens.Count || tokens[i + 1].Kind != TokenKind.Punctuation)
        && s_word.Matches(words).Count <= LongestKnownAs
        && NounTables.Outlets.Contains(Word(tokens, Is(tokens, i - 1, ',') ? i - 2 : i - 1))
        && IsWrittenLikeTitle(words.TrimEnd('.'));

    /// <summary>what has become known as the "Sabha accord".</summary>
    private static bool KnownAsBefore(IReadOnlyList<Token> tokens, int i)
    {
        var k = Word(tokens, i - 1) is "the" or "a" or "an" ? i - 2 : i - 1;
        return Word(tokens, k) is "as" && Word(tokens, k - 1) is "known";
    }

    /// <summary>the "Writing" Telegram channel; the "Iron Dawn" operation.</summary>
    private static bool NamingNounBehind(IReadOnlyList<Token> tokens, int i)
    {
        if (
            !(
                Word(tokens, i - 1) is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "this" or "of"
                || FunctionWords.Determiners.Contains(Word(tokens, i - 1))
                || i > 0
                    && (tokens[i - 1].IsWord && !ReportingVerbs.IsVerb(tokens[i - 1].Lower) || tokens[i - 1].IsGenitive)
            )
        )
        {
            return false;
        }

        for (var k = i + 1; k < Math.Min(i + 5, tokens.Count); k++)
        {
            if (tokens[k].Kind != TokenKind.Word || FunctionWords.Contains(tokens[k].Lower))
            {
                return false;
            }

            if (
                NounTables.Named.Contains(tokens[k].Lower)
                || NounTables.IsOrganization(tokens[k].Lower)
                || NounTables.Channels.Contains(tokens[k].Lower)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>a verse of "Long Road," a song popular in the plains.</summary>
    private static bool NamingAppositionBehind(IReadOnlyList<Token> tokens, int i)
    {
        var k = Is(tokens, i + 1, ',') ? i + 2 : i + 1;
        if (Word(tokens, k) is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (
            var n = k + 1;
            n < Math.Min(k + 5, tokens.Count) && tokens[n].IsWord && !FunctionWords.Contains(tokens[n].Lower);
            n++
        )
        {
            if (NounTables.Named.Contains(tokens[n].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>an account that many follow, "Lions of the Desert," published: between commas, before the verb.</summary>
    private static bool IsApposition(IReadOnlyList<Token> tokens, int i, string words)
    {
        if (
            !Is(tokens, i - 1, ',')
            || words[words.Length - 1] != ','
            || ReportingVerbs.Find(Word(tokens, i - 2)) is { Class: VerbClass.Speech }
            || (CommonVerbs.Find(Word(tokens, i + 1)) ?? ReportingVerbs.Find(Word(tokens, i + 1))?.Form)
                is not (VerbForm.Past or VerbForm.ThirdPerson)
        )
        {
            return false;
        }

        for (var k = i - 2; k >= 0 && !Is(tokens, k, '.', ',', ';'); k--)
        {
            if (NounTables.Channels.Contains(Word(tokens, k)) || NounTables.IsOrganization(Word(tokens, k)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>the film "Long Road"; a group called "Sons of the River"; known as "The Fox".</summary>
    private static bool NamingWordBefore(IReadOnlyList<Token> tokens, int i)
    {
        // "the ship, the "Flamingo""
        var k = Is(tokens, i - 1, ',', ':', '(') ? i - 2 : i - 1;
        if (Word(tokens, k) is "the" && Is(tokens, k - 1, ',') && NounTables.Named.Contains(Word(tokens, k - 2)))
        {
            return true;
        }

        if (
            Word(tokens, k) is "of"
            && Word(tokens, k - 1)
                is "host"
                    or "author"
                    or "editor"
                    or "director"
                    or "presenter"
                    or "producer"
                    or "anchor"
        )
        {
            return true;
        }

        if (Word(tokens, k) is "of" && Word(tokens, k - 1) is "name" or "pseudonym" or "title")
        {
            return true;
        }

        var before = Word(tokens, k);
        if (
            before is "himself" or "herself" or "itself" or "themselves"
            && Word(tokens, k - 1)
                is "calls"
                    or "call"
                    or "called"
                    or "calling"
                    or "styles"
                    or "styling"
                    or "dubs"
                    or "names"
        )
        {
            return true;
        }

        if (before == "as")
        {
            return Word(tokens, k - 2) is "known"
                || Word(tokens, k - 1)
                    is "known"
                        or "nicknamed"
                        or "styled"
                        or "registered"
                        or "itself"
                        or "himself"
                        or "herself"
                        or "themselves"
                || (
                    Word(tokens, k - 1) is "to"
                    && Word(tokens, k - 2) is "referred"
                    && Word(tokens, k - 3) is "commonly" or "popularly" or "widely"
                );
        }

        if (before is "called" or "named" or "dubbed" or "termed")
        {
            // "a group called": behind a noun; "he called her": behind a subject.
            var left = Word(tokens, k - 1);
            return left is "so" or "officially" or "aptly" or "been" or "was" or "is" or "are" or "were" or "be"
                || NounTables.Named.Contains(left)
                || NounTables.IsOrganization(left)
                || NounTables.Documents.Contains(left);
        }

        return s_naming.Contains(before)
            || NounTables.Named.Contains(before)
            || (NounTables.IsOrganization(before) && k == i - 1)
            || (NounTables.IsRole(before) && k == i - 1 && Word(tokens, k - 1) is "the" or "a" or "an")
            || (NounTables.Channels.Contains(before) && k == i - 1);
    }

    /// <summary>Karim "The Fox" Hassan; Karim Hassan, "The Fox" to his friends.</summary>
    private static bool IsNickname(IReadOnlyList<Token> tokens, int i, string words) =>
        i > 0
        && i + 1 < tokens.Count
        && (
            tokens[i + 1].IsCapital
                ? IsPlainName(tokens[i - 1])
                : i > 1
                    && tokens[i - 1].Is(',')
                    && IsPlainName(tokens[i - 2])
                    && tokens[i + 1].Lower is "to"
                    && FunctionWords.Determiners.Contains(Word(tokens, i + 2)) // A, "The Fox" to his friends,
        )
        && s_word.Matches(words).Count <= 3
        && words[words.Length - 1] is not (',' or '.' or '?' or '!');

    private static bool IsPlainName(Token token) =>
        token.IsCapital && !token.IsGenitive && !FunctionWords.Contains(token.Lower);

    /// <summary>All words but short ones begin with a capital, and no full stop ends it.</summary>
    private static bool IsWrittenLikeTitle(string words)
    {
        if (
            words.TrimEnd(',').Length == 0
            || words.TrimEnd(',', ' ')[words.TrimEnd(',', ' ').Length - 1] is '.' or '?' or '!' or '…'
        )
        {
            return false;
        }

        var count = 0;
        foreach (Match match in s_word.Matches(words))
        {
            count++;
            var first = match.Value.TrimStart('\'', '’', '#');
            if (
                first.Length > 0
                && char.IsLower(first[0])
                && !IsArticled(first)
                && (first.Length > 4 || (count == 1 && first.Length > 2))
            )
            {
                return match.Value[0] == '#';
            }
        }

        return count > 0;
    }

    /// <summary>al-Bahr, ash-Shahid: a small article before a capital.</summary>
    private static bool IsArticled(string word) =>
        word.IndexOf('-') is > 0 and <= 3 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);

    private static string Word(IReadOnlyList<Token> tokens, int i) =>
        i >= 0 && i < tokens.Count && tokens[i].IsWord ? tokens[i].Lower : string.Empty;

    private static bool Is(IReadOnlyList<Token> tokens, int i, params char[] marks) =>
        i >= 0 && i < tokens.Count && marks.Any(mark => tokens[i].Is(mark));
}
