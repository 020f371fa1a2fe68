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

    public static IEnumerable<(TextRange Range, string Reason)> In(string text, TextRange note)
    {
        var words = note.Of(text);
        foreach (var odd in OddDates.FindAll(words).Where(odd => odd.Meanings is null))
        {
            yield return (new TextRange(note.Start + odd.Range.Start, odd.Range.Length), odd.Reason);
        }

        foreach (Match match in s_likeDate.Matches(words))
        {
            var word = match.Groups["word"];
            if (
                !s_months.Any(month => month.StartsWith(Bare(word.Value), StringComparison.OrdinalIgnoreCase))
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

    /// <summary>"Sept" is September.</summary>
    private static string Bare(string word) => word.Length > 3 && word.Length < 5 ? word.Substring(0, 3) : word;
}
