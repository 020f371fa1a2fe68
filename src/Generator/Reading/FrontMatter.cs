using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>What stands above the body: title and date, among lines that are neither.</summary>
/// <param name="Next">Index of the first line of the body.</param>
internal sealed record FrontMatter(TextRange Title, CalendarDate? Date, TextRange DateRange, int Next)
{
    private static readonly Regex s_besideTheDate = new(
        @"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:published|posted|updated|dated?|on|at|by|utc|gmt|est|edt|am|pm)\b|\d{1,2}:\d{2}"
            + @"|\b(?:[\w&'’-]+\s+){1,5}(?:series\s+)?no\.?\s*\d+|[\s,.|:;()/–—-]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled
    );

    private static readonly Regex s_dateInFileName = new(
        @"^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?=\W|$|_)",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    public static FrontMatter Read(string path, string text, List<TextRange> lines, int searched)
    {
        var title = 0;
        while (
            title < lines.Count
            && (SiteText.IsFurniture(lines[title].Of(text)) || IsDateLine(text, lines[title], out _))
        )
        {
            title++;
        }

        if (title == lines.Count)
        {
            // Nothing but furniture: the first line is the best title there is.
            return new FrontMatter(lines.Count > 0 ? lines[0] : default, DateOfFile(path), default, lines.Count);
        }

        if (IsParagraph(text, lines, title))
        {
            // The title may be a line that only looks like one of a site: "Explosion At Reactor No. 4".
            var other = Enumerable.Range(1, title).LastOrDefault(i => IsLongFurniture(text, lines[i - 1])) - 1;
            if (other < 0)
            {
                var dated = Enumerable
                    .Range(0, title)
                    .Select(i => IsDateLine(text, lines[i], out var found) ? found : default)
                    .FirstOrDefault(found => found.Range.Length > 0);
                return new FrontMatter(
                    default,
                    dated.Range.Length > 0 ? dated.Resolve(null) : DateOfFile(path),
                    dated.Range,
                    title
                );
            }

            title = other;
        }

        var (date, dateRange, next) = FindDate(text, lines, title, searched);
        if (date is null && DateParser.Find(text, lines[title]) is { Year: not null } inTitle)
        {
            (date, dateRange) = (inTitle.Resolve(null), inTitle.Range);
        }

        while (next < lines.Count && SiteText.IsFurniture(lines[next].Of(text)))
        {
            next++;
        }

        return new FrontMatter(lines[title], date ?? DateOfFile(path), dateRange, next);
    }

    /// <summary>Whether a line that stands where the title would is a paragraph: a sentence with its full stop, and more behind it.</summary>
    private static bool IsParagraph(string text, List<TextRange> lines, int line) =>
        (line > 0 || lines.Count > 1)
        && text[lines[line].End - 1] is '.' or '"' or '”' or '»' or ']'
        && !Headings.IsHeading(text, lines[line], isFollowed: true)
        && !Headings.IsTitleCase(text, lines[line])
        && !lines.Skip(line + 1).Take(2).Any(next => IsDateLine(text, next, out _));

    private static bool IsLongFurniture(string text, TextRange line) =>
        !IsDateLine(text, line, out _) && line.Of(text).Split([' '], StringSplitOptions.RemoveEmptyEntries).Length > 3;

    /// <summary>A date line may stand before the title, or after it with a subtitle between.</summary>
    private static (CalendarDate? Date, TextRange Range, int Next) FindDate(
        string text,
        List<TextRange> lines,
        int title,
        int searched
    )
    {
        for (var i = title + 1; i < Math.Min(lines.Count, title + 1 + searched); i++)
        {
            if (IsDateLine(text, lines[i], out var date))
            {
                return (date.Resolve(null), date.Range, i + 1);
            }

            if (!SiteText.IsFurniture(lines[i].Of(text)) && !Headings.IsHeading(text, lines[i], isFollowed: true))
            {
                break;
            }
        }

        for (var i = 0; i < title; i++)
        {
            if (IsDateLine(text, lines[i], out var date))
            {
                return (date.Resolve(null), date.Range, title + 1);
            }
        }

        return (null, default, title + 1);
    }

    /// <summary>A line that is a date with its year, and nothing else but a weekday, a time or a series number.</summary>
    private static bool IsDateLine(string text, TextRange line, out WrittenDate date)
    {
        date = default;
        if (line.Length > 120 || DateParser.Find(text, line) is not { Year: not null } found)
        {
            return false;
        }

        date = found;
        var rest =
            text.Substring(line.Start, found.Range.Start - line.Start)
            + " "
            + text.Substring(found.Range.End, line.End - found.Range.End);
        return s_besideTheDate.Replace(rest, string.Empty).Length == 0;
    }

    /// <summary>The date that a file name begins with: <c>2024-01-29-talks.txt</c>.</summary>
    public static CalendarDate? DateOfFile(string path)
    {
        var match = s_dateInFileName.Match(path.Substring(path.LastIndexOf('/') + 1));
        if (!match.Success)
        {
            return null;
        }

        int Value(string group) =>
            int.Parse(match.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
        var (year, month, day) = (Value("year"), Value("month"), Value("day"));
        return CalendarDate.IsValid(year, month, day) ? new CalendarDate(year, month, day) : null;
    }
}
