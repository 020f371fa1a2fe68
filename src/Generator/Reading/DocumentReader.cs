using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>Reads the layout of a report: title, date, sections, paragraphs, notes and their markers.</summary>
internal static class DocumentReader
{
    /// <param name="path">Relative to the project, with forward slashes.</param>
    /// <param name="text">The decoded text, with any line ends.</param>
    public static Document Read(string path, string text)
    {
        text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        var end = text.IndexOf('\n');
        CalendarDate? date = null;
        foreach (var line in text.Split('\n').Take(5))
        {
            if (
                DateTime.TryParseExact(
                    line,
                    "MMMM d, yyyy",
                    System.Globalization.CultureInfo.InvariantCulture,
                    System.Globalization.DateTimeStyles.None,
                    out var day
                )
            )
            {
                date = new CalendarDate(day.Year, day.Month, day.Day);
                break;
            }
        }

        return new Document(
            path,
            text,
            new TextRange(0, end < 0 ? text.Length : end),
            date,
            default,
            null,
            default,
            default,
            default
        );
    }
}
