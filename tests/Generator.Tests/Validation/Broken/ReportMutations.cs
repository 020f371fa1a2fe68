using System.Text.RegularExpressions;

namespace SeedsSdk.Generator.Tests.Validation.Broken;

/// <summary>Small edits that break a good report, each at every place where it can be made.</summary>
internal static partial class ReportMutations
{
    /// <summary>What each edit is called, what it looks for, and what it puts there.</summary>
    private static readonly (string Name, Regex Place, Func<Match, string> Edit)[] s_edits =
    [
        ("no title", new(@"\A.+\n\n"), _ => ""),
        ("no date", DateLine(), _ => ""),
        ("no such day", DateLine(), match => "February 30, " + match.Groups["year"].Value + "\n\n"),
        ("ambiguous date", DateLine(), match => "4/5/" + match.Groups["year"].Value + "\n\n"),
        ("date of another file", DateLine(), match => "June 9, " + match.Groups["year"].Value + "\n\n"),
        ("note dropped", Note(), _ => ""),
        ("note twice", Note(), match => match.Value + match.Value),
        ("note without source", Note(), match => $"[{match.Groups["n"]}] {match.Groups["date"]}.\n\n"),
        ("note without text", Note(), match => $"[{match.Groups["n"]}]\n\n"),
        ("note of another number", Note(), match => match.Value.Replace($"[{match.Groups["n"]}]", "[41]")),
        (
            "note of February 30",
            Note(),
            match => $"[{match.Groups["n"]}] {match.Groups["source"]}, February 30, 2020.\n\n"
        ),
        ("note of Janury", Note(), match => $"[{match.Groups["n"]}] {match.Groups["source"]}, Janury 3, 2020.\n\n"),
        ("note of 13/14/2020", Note(), match => $"[{match.Groups["n"]}] {match.Groups["source"]}, 13/14/2020.\n\n"),
        ("note of 3/4/2020", Note(), match => $"[{match.Groups["n"]}] {match.Groups["source"]}, 3/4/2020.\n\n"),
        (
            "note after the report",
            Note(),
            match => $"[{match.Groups["n"]}] {match.Groups["source"]}, March 5, 2031.\n\n"
        ),
        ("note of another platform", Note(), match => $"[{match.Groups["n"]}] Instagram, {match.Groups["date"]}.\n\n"),
        (
            "notes swapped",
            new(@"(\[\d\] [^\n]+\n\n)(\[\d\] [^\n]+\n\n)"),
            match => match.Groups[2].Value + match.Groups[1].Value
        ),
        ("marker dropped", Marker(), _ => ""),
        ("marker of another number", Marker(), _ => "[52]"),
        ("marker twice", Marker(), match => match.Value + "[53]"),
        ("quotation mark dropped", new("[\"“”]"), _ => ""),
        ("quotation mark doubled", new("[\"“”]"), match => match.Value + match.Value),
        (
            "speaker dropped",
            new(
                "(?:Ana Ruiz, spokeswoman for the Harbor Union, |She |Jon Dale, head of the Ferry Owners' League, |The mayor of Tarn, Ilse Brandt, |Peder Holm, chairman of the Farmers' Association, |The engineer Marta Voss )"
            ),
            _ => ""
        ),
        ("zero-width space", new("(?<=[a-z])(?=(?:ion|ing|ity|ers)\\b)"), _ => "\u200B"),
        ("soft hyphen", new("(?<=[a-z]{4})(?=[a-z]{6})"), _ => "\u00AD"),
        ("control character", new("(?<=\\. )(?=[A-Z])"), _ => "\u0007"),
        (
            "mojibake",
            new("(?<=[a-z])'(?=[a-z ])|[“”]"),
            match =>
                match.Value switch
                {
                    "“" => "â€œ",
                    "”" => "â€\u009D",
                    _ => "â€™",
                }
        ),
        ("paywall", new(@"(?=\n\[1\])"), _ => "\nThe full text of this report is available to subscribers.\n"),
        ("last sentence cut off", new(@" (?:comment|spring)\.\n"), _ => "\n"),
        ("teaser", new(@"(?:comment|spring)\.\n"), _ => "…\n"),
        ("byte that is none", new("(?<=[A-Z])[a-z](?=[a-z]{5})"), _ => "\uFFFD"),
        ("NUL", new(@"(?<=\n)(?=[A-Z])"), _ => "\0"),
        ("everything dropped", new(@"\A[\s\S]*\z"), _ => ""),
    ];

    /// <summary>Every edit at every place: <c>note dropped #2</c>.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string text)
    {
        foreach (var (name, place, edit) in s_edits)
        {
            var matches = place.Matches(text);
            for (var i = 0; i < matches.Count; i++)
            {
                var match = matches[i];
                yield return (
                    $"{name} #{i + 1}",
                    text[..match.Index] + edit(match) + text[(match.Index + match.Length)..]
                );
            }
        }
    }

    [GeneratedRegex(@"(?<=\A.+\n\n)[A-Z][a-z]+ \d+, (?<year>\d{4})\n\n")]
    private static partial Regex DateLine();

    [GeneratedRegex(@"(?<=\n)\[(?<n>\d)\] (?<source>[^,\n]+), (?<date>[^\n]+)\.\n\n?")]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<!\n)\[\d\]")]
    private static partial Regex Marker();
}
