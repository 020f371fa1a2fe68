using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>Dates that do not exist, that can mean two days, or that the file name contradicts.</summary>
internal static class DateRules
{
    public static IEnumerable<Finding> Check(ReadReport report)
    {
        var (source, facts, _) = report;
        var document = facts.Document;
        var quotes = facts.Quotes.Select(quote => quote.Span).ToList();
        var notes = document.Notes.Select(note => note.Range).ToList();
        foreach (var odd in OddDates.FindAll(document.Text))
        {
            // What somebody said stays as it was said; notes have a rule of their own.
            if (IsIn(quotes, odd.Range.Start) || (odd.Meanings is null && IsIn(notes, odd.Range.Start)))
            {
                continue;
            }

            var words = odd.Range.Of(document.Text);
            yield return odd.Meanings is { } meanings
                ? source.Find(Rules.AmbiguousDate, odd.Range, words, meanings.First, meanings.Second)
                : source.Find(Rules.ImpossibleDate, odd.Range, words, odd.Reason);
        }

        if (
            document is { Date: { } date, DateRange.Length: > 0 }
            && FrontMatter.DateOfFile(document.Path) is { } other
            && other != date
        )
        {
            yield return source.Find(
                Rules.DateDisagreesWithFileName,
                document.DateRange,
                date.ToString(),
                other.ToString()
            );
        }
    }

    /// <summary>The later of a report's date and that of its file name: where they disagree, one finding is enough.</summary>
    public static CalendarDate Latest(Document document, CalendarDate date) =>
        FrontMatter.DateOfFile(document.Path) is { } other && other > date ? other : date;

    /// <param name="ranges">In order, and apart from each other.</param>
    private static bool IsIn(List<TextRange> ranges, int offset)
    {
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ranges[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < ranges.Count && ranges[low].Contains(offset);
    }
}
