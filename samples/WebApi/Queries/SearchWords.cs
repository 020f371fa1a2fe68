using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SeedsSdk;

namespace WebApi.Queries;

/// <summary>
/// The words that somebody typed into a search box. A quote has them if each begins one of its words; case, accents and
/// apostrophes do not count.
/// </summary>
internal sealed class SearchWords
{
    /// <summary>Quotes never change: what was folded once stays so.</summary>
    private static readonly ConcurrentDictionary<Quote, string> Folded = new();

    private readonly string[] _starts;

    public SearchWords(string typed) =>
        _starts = [
            .. Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => " " + word).Distinct(),
        ];

    /// <summary>What has no letter and no digit is in no quote.</summary>
    public bool AreIn(Quote quote)
    {
        var words = Folded.GetOrAdd(quote, static quote => Fold(quote.Text));
        return _starts.Length > 0
            && Array.TrueForAll(_starts, start => words.Contains(start, StringComparison.Ordinal));
    }

    /// <summary>Plain words in lower case, a space before each: <c> the occupations handiwork</c>.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 1).Append(' ');
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && !IsApostrophe(letter))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or 'ʼ' or 'ʾ' or 'ʿ' or '`';
}
