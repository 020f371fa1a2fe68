using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>A report that ends before its end: at a paywall, at a link to its rest, or in the middle of a sentence.</summary>
internal static class CutOffRules
{
    public static IEnumerable<Finding> Check(ReadReport report)
    {
        var document = report.Facts.Document;
        if (Paywall(document.Text) is { } paywall)
        {
            var hides = document.TextBehind is { IsBehindNotes: false } rest && rest.Range == paywall;
            yield return report.Source.Find(
                Rules.CutOff,
                paywall,
                "this line is what a site shows to those who do not subscribe"
                    + (hides ? ", and the quotations behind it are left out" : ""),
                ", or remove this line if the text is whole"
            );
        }
        else if (Teaser(document) is { } teaser)
        {
            yield return report.Source.Find(
                Rules.CutOff,
                teaser,
                "this line stands for the rest of the text",
                ", or remove this line if the text is whole"
            );
        }
        else if (LastParagraph(document) is { } last && UnfinishedSentence.IsAtEnd(last.Of(document.Text)))
        {
            yield return report.Source.Find(
                Rules.CutOff,
                TextRange.FromBounds(Math.Max(last.Start, last.End - 1), last.End),
                "the last paragraph ends in the middle of a sentence",
                ""
            );
        }
    }

    private static TextRange? Paywall(string text) =>
        TextLines
            .Split(text)
            .Where(line => line.Length > 0 && SiteText.IsPaywall(line.Of(text)))
            .Select(line => (TextRange?)line)
            .FirstOrDefault();

    /// <summary>The last line of the text, or the one right behind it, with nothing but notes behind.</summary>
    private static TextRange? Teaser(Document document)
    {
        if (LastParagraph(document) is not { } last)
        {
            return null;
        }

        var end = document.Notes.Count > 0 ? document.Notes.Min(note => note.Range.Start) : document.Text.Length;
        var lines = TextLines
            .Split(document.Text)
            .Where(line => line.Length > 0 && line.Start >= last.Start && line.End <= end)
            .ToArray();
        var teaser = Array.FindIndex(lines, line => Teasers.IsTeaser(line.Of(document.Text)));
        return teaser is 0 or 1 && teaser == lines.Length - 1 ? lines[teaser] : null;
    }

    private static TextRange? LastParagraph(Document document) =>
        document
            .Sections.SelectMany(section => section.Paragraphs)
            .Select(paragraph => (TextRange?)paragraph)
            .LastOrDefault();
}
