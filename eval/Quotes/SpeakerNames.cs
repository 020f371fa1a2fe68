using System.Text;
using System.Text.RegularExpressions;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Quotes;

/// <summary>The two forms in which speakers are compared.</summary>
internal static partial class SpeakerNames
{
    private static readonly HashSet<string> s_determiners = new(StringComparer.Ordinal)
    {
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "his",
        "her",
        "its",
        "their",
        "our",
    };

    /// <summary>The whole phrase, without determiner in front, genitive behind, marks and case.</summary>
    public static string Whole(string? phrase)
    {
        var words = WithoutGenitive(ComparedWords.Of(phrase ?? "")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length - 1 && s_determiners.Contains(words[first]))
        {
            first++;
        }

        var whole = new StringBuilder();
        foreach (var rune in string.Join(' ', words[first..]).EnumerateRunes())
        {
            if (IsWordRune(rune) || rune.Value == ' ')
            {
                whole.Append(rune.ToString());
            }
        }

        return whole.ToString().Trim(' ');
    }

    /// <summary>
    /// The head name: the last capitalised word before the first comma or relative clause; of a common noun phrase the word
    /// before its first preposition.
    /// </summary>
    public static string Head(string? phrase)
    {
        var name = MarkFolding.Fold(Unicode.Compose(phrase ?? "")).Replace("\"", "", StringComparison.Ordinal);
        name = Spaces.Squeeze(name).Trim(' ', '.', ',', ';', ':');
        name = Border().Match(name) is { Success: true, Index: > 0 } border ? name[..border.Index] : name;
        if (name.LastIndexOf("'s ", StringComparison.Ordinal) is >= 0 and var genitive)
        {
            var owned = name[(genitive + 3)..];
            name = string.IsNullOrWhiteSpace(owned) ? name : owned;
        }

        var words = Word().Matches(name).Select(match => match.Value).ToArray();
        var capitals = Array.FindLast(words, IsCapitalised);
        return HeadOf(capitals is not null && !BeginsAsCommonNoun(words) ? capitals : NounOf(words));
    }

    /// <summary>Every word of a text in the form of <see cref="Head"/>.</summary>
    public static HashSet<string> HeadsIn(string text) =>
        Word()
            .Matches(MarkFolding.Fold(Unicode.Compose(text)))
            .Select(match => HeadOf(match.Value))
            .ToHashSet(StringComparer.Ordinal);

    private static string HeadOf(string word)
    {
        var letters = new StringBuilder();
        foreach (var rune in WithoutGenitive(word).EnumerateRunes())
        {
            if (IsWordRune(rune))
            {
                letters.Append(rune.ToString());
            }
        }

        return Unicode.FoldCase(letters.ToString());
    }

    private static string WithoutGenitive(string phrase) =>
        phrase.EndsWith("'s", StringComparison.Ordinal) ? phrase[..^2] : phrase;

    private static bool IsWordRune(Rune rune) => Unicode.IsLetterOrNumber(rune) || rune.Value == '_';

    private static bool IsCapitalised(string word) =>
        word.Length > 0 && (IsUpperAt(word, 0) || (word[0] == '\'' && word.Length > 1 && IsUpperAt(word, 1)));

    private static bool IsUpperAt(string word, int index) =>
        Rune.TryGetRuneAt(word, index, out var rune) && Rune.IsUpper(rune);

    /// <summary>"the spokesman …": a determiner, and no name right behind it.</summary>
    private static bool BeginsAsCommonNoun(string[] words) =>
        words.Length > 0
        && s_determiners.Contains(words[0].ToLowerInvariant())
        && !(words.Length > 1 && char.IsAsciiLetterUpper(words[1][0]));

    private static string NounOf(string[] words)
    {
        var noun = Preposition().Split(string.Join(' ', words))[0];
        var parts = noun.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 ? parts[^1]
            : words.Length > 0 ? words[^1]
            : "";
    }

    [GeneratedRegex(@" *(?:,|\(|\[|;|:| who | whose | which | that | whom | - )", RegexOptions.CultureInvariant)]
    private static partial Regex Border();

    [GeneratedRegex(@"[\p{L}\p{N}_'.-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(" (?:of|in|for|from|at|with|on|to|by|affiliated|linked|close) ", RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();
}
