using System.Text.RegularExpressions;

namespace SeedsSdk.Generator.Reading;

/// <summary>
/// Lines that a web site puts around a report and that are no part of it. One table: add a pattern with the place
/// where it was seen.
/// </summary>
internal static class SiteText
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled;

    /// <summary>Single lines before the lead: offers, buttons, series numbers.</summary>
    private static readonly Regex s_furniture = new(
        "^(?:"
            + string.Join(
                "|",
                [
                    @"print|share|e-?mail|download(?: pdf)?|listen|tweet|facebook|twitter|linkedin", // buttons
                    @"by:?(?!.*\b(?:the|an?(?!\.)|all|had|has|have|is|are|was|were|will|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)\s+\S+(?:\s+\S+){0,5}", // byline: names, no clause
                    @"(?:[\w&'’-]+\s+){1,5}(?:series\s+)?no\.?\s*\d+", // "Special Dispatch No. 123", "Inquiry & Analysis Series No. 5"
                    @".*\bcomplimentary offering\b.*", // offering line
                    @".*\bclick here\b.{0,20}", // offering line
                    @"(?:source|category|tags?|topics?|regions?|posted in|filed under):.*", // blog engines
                    @"\d+ min(?:ute)?s? read", // blog engines
                ]
            )
            + @")\W*$",
        Options
    );

    /// <summary>Lines that end a report: what follows belongs to the site.</summary>
    private static readonly Regex s_end = new(
        "^(?:"
            + string.Join(
                "|",
                [
                    @"(?:subscribe|sign up) (?:to|for) (?:our|the|a)\b.{0,60}\b(?:newsletter|briefing|alerts?|updates?|digest|mailing list)\b.{0,20}", // offer
                    @"read (?:more|next|also)", // link under a teaser
                    @"related (?:articles?|posts?|reports?|content|reading)", // link list
                    @"share(?: (?:this|on|via)\b.{0,40})?", // footer
                    @"(?:follow us|about us|about the author|contact us|back to top|latest reports)\b.{0,40}", // footer
                    @"(?:©|\(c\)|copyright\s+(?:©|\(c\)|[0-9]{4}|by\b)).*", // footer
                    @"all rights reserved.*", // footer
                ]
            )
            + @")\W*$",
        Options
    );

    public static bool IsFurniture(string line) => s_furniture.IsMatch(line) && !HasQuotation(line);

    public static bool EndsReport(string line) =>
        (s_end.IsMatch(line) || Paywalls.IsPaywall(line)) && !HasQuotation(line);

    /// <summary>A line that tells that the text was cut off for those who do not subscribe.</summary>
    public static bool IsPaywall(string line) => Paywalls.IsPaywall(line) && !HasQuotation(line);

    /// <summary>What somebody says is the report's, however its line begins.</summary>
    private static bool HasQuotation(string line) => line.IndexOfAny(['"', '“', '«', '„']) >= 0;
}
