using System.Globalization;
using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>What was meant as a marker and is none: "[ 1 ]", "[1", "2]", "[3, p. 14]"; and markers that stand for a run of notes.</summary>
internal static class MalformedMarkers
{
    private static readonly Regex s_malformed = new(
        @"\[\s*(?<n>[0-9]{1,3})\s*\]|\[(?<n>[0-9]{1,3})(?:\s*[,;:]\s?[^\[\]\n]{1,20}\]|(?![0-9\],;:–—-]))|(?<!\[[^\[\]\n]{0,20})(?<![0-9])(?<n>[0-9]{1,3})\]",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    /// <summary>"[5]–[7]", "[5–7]".</summary>
    private static readonly Regex s_run = new(
        @"\[(?<first>[0-9]{1,3})\]?\s?[–—-]\s?\[?(?<last>[0-9]{1,3})\]",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    /// <summary>The first that may have been meant for a note, before the notes.</summary>
    public static TextRange? Of(int number, Document document)
    {
        foreach (Match match in s_malformed.Matches(Body(document)))
        {
            if (Number(match, "n") == number)
            {
                return new TextRange(match.Index, match.Length);
            }
        }

        return null;
    }

    /// <summary>Whether markers for a run of notes stand for this one, too.</summary>
    public static bool IsInRun(int number, Document document) =>
        s_run
            .Matches(Body(document))
            .Cast<Match>()
            .Any(match => Number(match, "first") <= number && number <= Number(match, "last"));

    private static string Body(Document document) =>
        document.Notes.Count == 0
            ? document.Text
            : document.Text.Substring(0, document.Notes.Min(note => note.Range.Start));

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
