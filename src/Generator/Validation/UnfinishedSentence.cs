using System.Text.RegularExpressions;
using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// A paragraph that ends in the middle of a sentence. That it lacks a full stop is not enough: signatures, addresses,
/// credits and headings have none. It must be a sentence: running text with a finite verb, or with an end that needs more.
/// </summary>
internal static class UnfinishedSentence
{
    private const int FewestWords = 3;

    /// <summary>Of them, words in small letters behind the first: names and headings have fewer.</summary>
    private const int FewestSmall = 2;

    /// <summary>In characters: more of a paragraph tells nothing about its end.</summary>
    private const int LongestEnd = 1000;

    private static readonly Regex s_markersAtEnd = new(
        @"(?:\s*(?:[,–—-]\s*)?\[[0-9]{1,3}\])*\s*$",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    /// <summary>A line of a list, a line behind an asterisk or the like, an address at the end.</summary>
    private static readonly Regex s_noSentence = new(
        @"^(?:(?:[-–—•·]|[0-9]{1,2}[.)]|\([0-9a-z]\))\s|[*#†‡§=|<])|(?:https?://|www\.|@)\S+$|\S+@\S+$",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    /// <summary>"Photo: …", "The vote: …", but not "They said: …" nor words in marks.</summary>
    private static readonly Regex s_label = new(
        @"^(?<label>\w[\w'’&/.-]*(?: [\w'’&/.-]+){0,3}):(?!\s*[""“«„'‘])",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    private static readonly Regex s_word = new(@"[\p{L}\p{N}][\w'’-]*", RegexOptions.CultureInvariant);

    private static readonly Regex s_sentenceEnd = new(@"[.?!][""”’)\]]*\s+(?=\S)", RegexOptions.CultureInvariant);

    public static bool IsAtEnd(string paragraph)
    {
        var end = paragraph.Length > LongestEnd ? paragraph.Substring(paragraph.Length - LongestEnd) : paragraph;
        var text = s_markersAtEnd.Replace(end, string.Empty);
        return text.Length > 0 && !s_noSentence.IsMatch(text) && !IsLabelled(text) && IsOpen(text);
    }

    private static bool IsLabelled(string text) =>
        s_label.Match(text) is { Success: true } match && !Words(match.Groups["label"].Value).Any(IsFinite);

    private static bool IsOpen(string text)
    {
        var last = text[text.Length - 1];
        var words = Words(text);
        if (last == '…' || text.EndsWith("...", StringComparison.Ordinal))
        {
            // "What next? Nobody knows…": a short last sentence trails off by itself.
            return IsSentence(words) && Words(LastSentence(text)).Length >= FewestWords;
        }

        return last is ',' or '-' or '–' or '—' or '(' or '['
            ? IsSentence(words) || IsRunning(words)
            : char.IsLetterOrDigit(last)
                && (IsSentence(words) || (IsRunning(words) && NeedsMore(words[words.Length - 1])));
    }

    private static bool IsSentence(string[] words) => IsRunning(words) && words.Skip(1).Any(IsFinite);

    private static bool IsRunning(string[] words) =>
        words.Length >= FewestWords && words.Skip(1).Count(word => char.IsLower(word[0])) >= FewestSmall;

    /// <summary>A form of a verb that has its subject before it, and that is no noun as well.</summary>
    private static bool IsFinite(string word)
    {
        if (!char.IsLower(word[0]))
        {
            return false;
        }

        if (ClauseWords.Finite.Contains(word) || word is "have" or "do")
        {
            return true;
        }

        var known = Lexicon.OfThread.Of(word);
        return (ReportingVerbs.Find(known) is { Form: var said, IsAlsoNoun: false } && IsFinite(said))
            || (CommonVerbs.Find(known) is { } form && IsFinite(form) && !CommonVerbs.IsAlsoNoun(known));
    }

    private static bool IsFinite(VerbForm form) => form is VerbForm.Past or VerbForm.ThirdPerson;

    /// <summary>Words that end no sentence: "the", "of", "and", "that".</summary>
    private static bool NeedsMore(string word) =>
        FunctionWords.Determiners.Contains(word)
        || FunctionWords.Prepositions.Contains(word)
        || FunctionWords.Conjunctions.Contains(word)
        || FunctionWords.Auxiliaries.Contains(word);

    private static string LastSentence(string text)
    {
        var ends = s_sentenceEnd.Matches(text);
        return ends.Count == 0 ? text : text.Substring(ends[ends.Count - 1].Index + ends[ends.Count - 1].Length);
    }

    private static string[] Words(string text) =>
        s_word.Matches(text).Cast<Match>().Select(match => match.Value).ToArray();
}
