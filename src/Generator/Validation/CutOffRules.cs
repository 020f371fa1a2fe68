using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>A report that ends before its end: at a paywall, or in the middle of a sentence.</summary>
internal static class CutOffRules
{
    private static readonly Regex s_markersAtEnd = new(
        @"(?:\s*\[[0-9]{1,3}\])*\s*$",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    /// <summary>A line of a list, and an address at the end: neither needs a full stop.</summary>
    private static readonly Regex s_noSentence = new(
        @"^(?:[-–—•*·]|[0-9]{1,2}[.)]|\([0-9a-z]\))\s|(?:https?://|www\.)\S+$",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    public static IEnumerable<Finding> Check(ReadReport report)
    {
        var document = report.Facts.Document;
        if (Paywall(document.Text) is { } paywall)
        {
            yield return report.Source.Find(
                Rules.CutOff,
                paywall,
                ": this line is what a site shows to those who do not subscribe"
            );
        }
        else if (LastParagraph(document) is { } last && IsUnfinished(document.Text, last))
        {
            yield return report.Source.Find(
                Rules.CutOff,
                TextRange.FromBounds(Math.Max(last.Start, last.End - 1), last.End),
                ": the last paragraph ends in the middle of a sentence"
            );
        }
    }

    private static TextRange? Paywall(string text) =>
        TextLines
            .Split(text)
            .Where(line => line.Length > 0 && SiteText.IsPaywall(line.Of(text)))
            .Select(line => (TextRange?)line)
            .FirstOrDefault();

    private static TextRange? LastParagraph(Document document) =>
        document
            .Sections.SelectMany(section => section.Paragraphs)
            .Select(paragraph => (TextRange?)paragraph)
            .LastOrDefault();

    /// <summary>Without any mark that can end a sentence, or with the dots of a teaser.</summary>
    private static bool IsUnfinished(string text, TextRange paragraph)
    {
        var words = s_markersAtEnd.Replace(paragraph.Of(text), string.Empty);
        return words.Length > 0
            && !s_noSentence.IsMatch(words)
            && (
                char.IsLetterOrDigit(words[words.Length - 1])
                || words[words.Length - 1] is ',' or '…'
                || words.EndsWith("...", StringComparison.Ordinal)
            );
    }
}
