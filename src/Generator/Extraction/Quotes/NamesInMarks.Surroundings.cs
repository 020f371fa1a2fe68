using System.Text.RegularExpressions;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Quotes;

/// <content>Nouns, appositions and naming words beside the marks.</content>
internal static partial class NamesInMarks
{
    /// <summary>what has become known as the "Sabha accord".</summary>
    private static bool KnownAsBefore(Token[] tokens, int i)
    {
        var k = WordAt(tokens, i - 1).Lower is "the" or "a" or "an" ? i - 2 : i - 1;
        return WordAt(tokens, k).Lower is "as" && WordAt(tokens, k - 1).Lower is "known";
    }

    /// <summary>the "Writing" Telegram channel; the "Iron Dawn" operation.</summary>
    private static bool NamingNounBehind(Token[] tokens, int i)
    {
        if (
            !(
                WordAt(tokens, i - 1).Lower
                    is "the"
                        or "a"
                        or "an"
                        or "its"
                        or "his"
                        or "her"
                        or "their"
                        or "this"
                        or "of"
                || FunctionWords.Determiners.Contains(WordAt(tokens, i - 1))
                || i > 0
                    && (tokens[i - 1].IsWord && !ReportingVerbs.IsVerb(tokens[i - 1].Word) || tokens[i - 1].IsGenitive)
            )
        )
        {
            return false;
        }

        for (var k = i + 1; k < Math.Min(i + 5, tokens.Length); k++)
        {
            if (tokens[k].Kind != TokenKind.Word || FunctionWords.Contains(tokens[k].Word))
            {
                return false;
            }

            if (
                NounTables.Named.Contains(tokens[k].Word)
                || NounTables.IsOrganization(tokens[k].Word)
                || NounTables.Channels.Contains(tokens[k].Word)
                || (k == i + 1 && NamingWords.Makers.Contains(tokens[k].Word))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>a verse of "Long Road," a song popular in the plains.</summary>
    private static bool NamingAppositionBehind(Token[] tokens, int i)
    {
        var k = Is(tokens, i + 1, ',') ? i + 2 : i + 1;
        if (WordAt(tokens, k).Lower is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (
            var n = k + 1;
            n < Math.Min(k + 5, tokens.Length) && tokens[n].IsWord && !FunctionWords.Contains(tokens[n].Word);
            n++
        )
        {
            if (NounTables.Named.Contains(tokens[n].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>an account that many follow, "Lions of the Desert," published: between commas, before the verb.</summary>
    private static bool IsApposition(Token[] tokens, int i, ReadOnlySpan<char> words)
    {
        if (
            !Is(tokens, i - 1, ',')
            || words[words.Length - 1] != ','
            || ReportingVerbs.Find(WordAt(tokens, i - 2)) is { Class: VerbClass.Speech }
            || (CommonVerbs.Find(WordAt(tokens, i + 1)) ?? ReportingVerbs.Find(WordAt(tokens, i + 1))?.Form)
                is not (VerbForm.Past or VerbForm.ThirdPerson)
        )
        {
            return false;
        }

        if (NounTables.IsRole(WordAt(tokens, i - 2)) || PeopleBySuffix.MayBeSingular(WordAt(tokens, i - 2)))
        {
            return true; // "another user, "Old Boatman," asked"
        }

        for (var k = i - 2; k >= 0 && !Is(tokens, k, '.', ',', ';'); k--)
        {
            if (NounTables.Channels.Contains(WordAt(tokens, k)) || NounTables.IsOrganization(WordAt(tokens, k)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>the host of "Night Watch"; his show, "Night Watch".</summary>
    private static bool IsWorkBefore(Token[] tokens, int i)
    {
        var k = Is(tokens, i - 1, ',') ? i - 2 : i - 1;
        return (WordAt(tokens, k).Lower is "of" && NamingWords.Makers.Contains(WordAt(tokens, k - 1)))
            || NamingWords.Works.Contains(WordAt(tokens, k));
    }

    /// <summary>the film "Long Road"; a group called "Sons of the River"; known as "The Fox".</summary>
    private static bool NamingWordBefore(Token[] tokens, int i)
    {
        // "the ship, the "Flamingo""
        var k = Is(tokens, i - 1, ',', ':', '(') ? i - 2 : i - 1;
        if (
            WordAt(tokens, k).Lower is "the"
            && Is(tokens, k - 1, ',')
            && NounTables.Named.Contains(WordAt(tokens, k - 2))
        )
        {
            return true;
        }

        if (WordAt(tokens, k).Lower is "of" && NamingWords.Makers.Contains(WordAt(tokens, k - 1)))
        {
            return true;
        }

        if (WordAt(tokens, k).Lower is "of" && WordAt(tokens, k - 1).Lower is "name" or "pseudonym" or "title")
        {
            return true;
        }

        var before = WordAt(tokens, k);
        if (NamingWords.Reflexives.Contains(before) && NamingWords.Calling.Contains(WordAt(tokens, k - 1)))
        {
            return true;
        }

        if (before.Lower == "as")
        {
            return WordAt(tokens, k - 2).Lower is "known"
                || WordAt(tokens, k - 1).Lower
                    is "known"
                        or "nicknamed"
                        or "styled"
                        or "registered"
                        or "identified"
                        or "itself"
                        or "himself"
                        or "herself"
                        or "themselves"
                || (
                    WordAt(tokens, k - 1).Lower is "to"
                    && WordAt(tokens, k - 2).Lower is "referred"
                    && WordAt(tokens, k - 3).Lower is "commonly" or "popularly" or "widely"
                );
        }

        if (before.Lower is "by" && WordAt(tokens, k - 1).Lower is "goes" or "went" or "going")
        {
            return true; // "a user who goes by "Old Boatman""
        }

        if (NamingWords.CalledBy.Contains(before))
        {
            // "a group called": behind a noun; "he called her": behind a subject.
            var left = WordAt(tokens, k - 1);
            return left.Lower is "so" or "officially" or "aptly" or "been" or "was" or "is" or "are" or "were" or "be"
                || NounTables.Named.Contains(left)
                || NounTables.IsOrganization(left)
                || NounTables.IsRole(left)
                || NounTables.Documents.Contains(left);
        }

        return NamingWords.Naming.Contains(before)
            || NounTables.Named.Contains(before)
            || (NounTables.IsOrganization(before) && k == i - 1)
            || (NounTables.IsRole(before) && k == i - 1 && WordAt(tokens, k - 1).Lower is "the" or "a" or "an")
            || ((NounTables.Channels.Contains(before) || before.Lower is "user" or "username") && k == i - 1);
    }

    /// <summary>Karim "The Fox" Hassan; Karim Hassan, "The Fox" to his friends.</summary>
    private static bool IsNickname(Token[] tokens, int i, ReadOnlySpan<char> words) =>
        i > 0
        && i + 1 < tokens.Length
        && (
            tokens[i + 1].IsCapital
                ? IsPlainName(tokens[i - 1])
                : i > 1
                    && tokens[i - 1].Is(',')
                    && IsPlainName(tokens[i - 2])
                    && tokens[i + 1].Lower is "to"
                    && FunctionWords.Determiners.Contains(WordAt(tokens, i + 2)) // A, "The Fox" to his friends,
        )
        && !HasMoreWords(words, 3)
        && words[words.Length - 1] is not (',' or '.' or '?' or '!');

    /// <summary>Liwa Al-Bahr ("Banner of the Sea"): all that stands in brackets behind a name tells what it means.</summary>
    private static bool IsGloss(Token[] tokens, int i) =>
        i > 1 && tokens[i - 1].Is('(') && Is(tokens, i + 1, ')') && IsPlainName(tokens[i - 2]);

    private static bool IsPlainName(Token token) =>
        token.IsCapital && !token.IsGenitive && !FunctionWords.Contains(token.Word);
}
