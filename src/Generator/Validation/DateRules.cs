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
        foreach (var odd in OddDates.FindAll(document.Text))
        {
            // What somebody said stays as it was said; notes have a rule of their own.
            if (
                facts.Quotes.Any(quote => quote.Span.Contains(odd.Range.Start))
                || (odd.Meanings is null && document.Notes.Any(note => note.Range.Contains(odd.Range.Start)))
            )
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
}
