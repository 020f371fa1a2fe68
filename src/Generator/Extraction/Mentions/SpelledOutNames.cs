using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>
/// Names whose initials stand in brackets behind them: "Union for Rope in the Lower Basin (URLB)". All words that the
/// initials stand for are one name, with the small words between them.
/// </summary>
internal sealed class SpelledOutNames
{
    /// <summary>In tokens.</summary>
    private const int LongestName = 16;

    private static readonly WordTable s_joins = new("in of for and the on to");

    /// <summary>Parts of a word with hyphens that initials leave out: "Al-Nahr".</summary>
    private static readonly WordTable s_articles = new("al el ul as ash ad an ar at az wal wa l");

    /// <summary>By first word; only names with a small word or a genitive inside.</summary>
    private readonly Dictionary<string, List<Token[]>> _names = new(StringComparer.Ordinal);

    public bool IsEmpty => _names.Count == 0;

    /// <summary>Whether a word is written as initials are.</summary>
    public static bool IsAcronym(string word) =>
        word.Length is >= 2 and <= 10 && word.Count(char.IsUpper) >= 2 && word.Count(char.IsUpper) * 2 >= word.Length;

    /// <summary>Keeps the name before an opening bracket, if the word in it is made of its initials.</summary>
    public void Read(Token[] tokens, int bracket)
    {
        if (
            bracket + 2 >= tokens.Length
            || !tokens[bracket + 1].IsWord
            || !(tokens[bracket + 2].Is(')') || tokens[bracket + 2].Is(';') || tokens[bracket + 2].Is(','))
            || !IsAcronym(tokens[bracket + 1].Text)
        )
        {
            return;
        }

        var letters = new string(tokens[bracket + 1].Text.Where(char.IsUpper).ToArray());
        var earliest = Math.Max(0, bracket - LongestName);
        var first = First(tokens, bracket - 1, earliest, letters, letters.Length);
        if (first < 0)
        {
            return;
        }

        var name = tokens.AsSpan(first, bracket - first).ToArray();
        if (!name.Take(name.Length - 1).Any(token => !token.IsCapital || token.IsGenitive))
        {
            return; // capitals alone are one name as they are
        }

        if (!_names.TryGetValue(name[0].Text, out var known))
        {
            _names.Add(name[0].Text, known = []);
        }

        known.Add(name);
    }

    /// <summary>Behind the name that begins at a token; 0 where none does.</summary>
    public int EndOf(Token[] tokens, int first)
    {
        var end = 0;
        if (tokens[first].IsCapital && _names.TryGetValue(tokens[first].Text, out var known))
        {
            foreach (var name in known)
            {
                if (first + name.Length <= tokens.Length && StandsAt(tokens, first, name))
                {
                    end = Math.Max(end, first + name.Length);
                }
            }
        }

        return end;
    }

    private static bool StandsAt(Token[] tokens, int first, Token[] name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (tokens[first + i].Text != name[i].Text)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first word of those that end at a token and have the first letters as initials; -1 for none.</summary>
    private static int First(Token[] tokens, int last, int earliest, string letters, int count)
    {
        if (last < earliest || !tokens[last].IsWord)
        {
            return -1;
        }

        if (tokens[last].IsCapital)
        {
            var left = BeforeInitials(tokens[last].Text, letters, count);
            return left < 0 || left == count ? -1
                : left == 0 ? last
                : First(tokens, last - 1, earliest, letters, left);
        }

        if (!s_joins.Contains(tokens[last].Word))
        {
            return -1;
        }

        var skipped = First(tokens, last - 1, earliest, letters, count);
        return skipped < 0 && count > 1 && char.ToUpperInvariant(tokens[last].Text[0]) == letters[count - 1]
            ? First(tokens, last - 1, earliest, letters, count - 1)
            : skipped;
    }

    /// <summary>How many letters are left for the words before this one; -1 where its parts have other initials.</summary>
    private static int BeforeInitials(string word, string letters, int count)
    {
        var parts = word.Split('-');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            var initial = parts[i].FirstOrDefault(char.IsLetter);
            if (count > 0 && initial == letters[count - 1])
            {
                count--;
            }
            else if (!char.IsLower(initial) && !s_articles.Contains(parts[i].ToLowerInvariant()))
            {
                return -1;
            }
        }

        return count;
    }
}
