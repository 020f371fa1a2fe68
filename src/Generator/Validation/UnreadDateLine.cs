using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>The line in the place of a report's date, where it is meant as a date and is not read as one.</summary>
/// <param name="Reason">Why it is not read; null where another rule says so.</param>
internal sealed record UnreadDateLine(TextRange Range, string? Reason)
{
    /// <summary>Lines beside the title that are looked at.</summary>
    private const int Lines = 2;

    /// <summary>In characters, weekday included.</summary>
    private const int LongestLine = 40;

    private static readonly Regex s_weekday = new(
        @"^\p{L}{3,10}day,?\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    private static readonly Regex s_joined = new(
        @"^(?:\p{L}{3,10}\.?[0-9]{1,2},? ?|[0-9]{1,2}\p{L}{3,10} ?|\p{L}{3,10}\.? [0-9]{1,2},)(?:19|20)[0-9]{2}$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_days = new(
        @"^(?:\p{L}{3,10}\.? [0-9]{1,2} ?[–—-] ?[0-9]{1,2},?|[0-9]{1,2} ?[–—-] ?[0-9]{1,2} \p{L}{3,10}\.?,?) (?:19|20)[0-9]{2}$",
        RegexOptions.CultureInvariant
    );

    public static UnreadDateLine? Find(Document document)
    {
        var text = document.Text;
        var lines = TextLines.Split(text).Where(line => line.Length > 0).ToList();
        var title = lines.FindIndex(line => line.Start >= document.Title.Start);
        return lines
            .Skip(title + 1)
            .Take(Lines)
            .Concat(lines.Take(title))
            .Where(line => line.Length <= LongestLine)
            .Select(line => Of(text, line))
            .FirstOrDefault(found => found is not null);
    }

    private static UnreadDateLine? Of(string text, TextRange line)
    {
        var weekday = s_weekday.Match(line.Of(text)).Length;
        var date = TextLines.Trim(text, TextRange.FromBounds(line.Start + weekday, line.End));
        var words = date.Of(text).TrimEnd('.');
        if (OddDates.FindAll(words).Any(odd => IsWhole(odd.Range, words)))
        {
            return new UnreadDateLine(line, null);
        }

        foreach (var unread in UnreadDates.In(text, date).Where(unread => IsWhole(unread.Range, words)))
        {
            return new UnreadDateLine(line, $"'{words}' is not read as one: {unread.Reason}");
        }

        return s_joined.IsMatch(words) && UnreadDates.BeginsWithMonth(words) ? new(line, $"'{words}' lacks a space")
            : s_days.IsMatch(words) ? new(line, $"'{words}' names more than one day")
            : DateParser.Find(text, date) is { Year: null } written && IsWhole(written.Range, words)
                ? new(line, $"'{words}' has no year")
            : null;
    }

    private static bool IsWhole(TextRange range, string words) => range.Length >= words.Length;
}
