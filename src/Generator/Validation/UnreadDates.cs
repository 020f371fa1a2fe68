using System.Globalization;
using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>Dates of a note that cannot be read: a month that is misspelt, a day that there is not.</summary>
internal static class UnreadDates
{
    private static readonly string[] s_months =
    [
        .. DateTimeFormatInfo.InvariantInfo.MonthNames.Where(month => month.Length > 0), // the thirteenth is empty
    ];

    /// <summary>"Janury 26, 2024", "26 Janury 2024": a word where a month stands.</summary>
    private static readonly Regex s_likeDate = new(
        @"(?<!\uFFFD)\b(?<word>\p{L}{3,10})\.?\s+[0-9]{1,2},?\s+(?:19|20)[0-9]{2}\b|\b[0-9]{1,2}\s+(?<word>\p{L}{3,10})\.?,?\s+(?:19|20)[0-9]{2}\b",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    /// <summary>"April, 2, 2024", "April 20224", "April 2, 20224", "2 April 20224".</summary>
    private static readonly Regex s_slip = new(
        @"\b(?<word>\p{L}{3,10})\.?(?:,\s+[0-9]{1,2},?\s+(?:19|20)[0-9]{2}\b|,?\s+(?:[0-9]{1,2},?\s+)?(?<year>[0-9]{5})\b)",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    public static IEnumerable<(TextRange Range, string Reason)> In(string text, TextRange note)
    {
        var words = note.Of(text);
        foreach (var odd in OddDates.FindAll(words).Where(odd => odd.Meanings is null))
        {
            yield return (new TextRange(note.Start + odd.Range.Start, odd.Range.Length), odd.Reason);
        }

        foreach (Match match in s_slip.Matches(words))
        {
            if (IsMonth(match.Groups["word"].Value))
            {
                yield return (
                    new TextRange(note.Start + match.Index, match.Length),
                    match.Groups["year"] is { Success: true } year
                        ? $"there is no year {year.Value}"
                        : "there is a comma behind the month"
                );
            }
        }

        foreach (Match match in s_likeDate.Matches(words))
        {
            var word = match.Groups["word"];
            if (
                !IsMonth(word.Value)
                && s_months.FirstOrDefault(month => EditDistance.Between(month, word.Value) is 1 or 2) is { } meant
            )
            {
                yield return (
                    new TextRange(note.Start + match.Index, match.Length),
                    $"there is no month '{word.Value}'{Suggestions.Meaning(meant)}"
                );
            }
        }
    }

    /// <summary>Whether a text begins with the name of a month, whatever follows its letters.</summary>
    public static bool BeginsWithMonth(string text) =>
        IsMonth(new string(text.SkipWhile(c => !char.IsLetter(c)).TakeWhile(char.IsLetter).ToArray()));

    /// <summary>"April", "Apr", "Sept".</summary>
    private static bool IsMonth(string word) =>
        string.Equals(word, "Sept", StringComparison.OrdinalIgnoreCase)
        || s_months.Any(month =>
            string.Equals(month, word, StringComparison.OrdinalIgnoreCase)
            || (word.Length == 3 && month.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        );
}
