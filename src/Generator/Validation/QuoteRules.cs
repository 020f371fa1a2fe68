using System.Globalization;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>Quotes of one report: who said them, how sure that is, when and where.</summary>
internal static class QuoteRules
{
    /// <summary>In characters: enough of a quote to know it by.</summary>
    private const int Shown = 40;

    public static IEnumerable<Finding> Check(ReadReport report)
    {
        var (source, facts, options) = report;
        foreach (var mark in facts.UnpairedMarks)
        {
            yield return source.Find(mark.Opens ? Rules.UnclosedQuotation : Rules.UnopenedQuotation, mark.Range);
        }

        foreach (var quote in facts.Quotes)
        {
            var speakers = facts.Statements[quote.Statement].Speakers;
            if (speakers.Count == 0)
            {
                yield return source.Find(
                    Rules.QuoteWithoutSpeaker,
                    quote.Span,
                    Beginning(quote, facts),
                    quote.Attribution.AsWritten is { } written ? $": '{written}' stands for nobody known here" : ""
                );
            }
            else if (quote.Attribution.Confidence < options.MinimumConfidence)
            {
                yield return source.Find(
                    Rules.UncertainSpeaker,
                    quote.Span,
                    string.Join(" and ", speakers.Select(speaker => facts.Actors[speaker].Name)),
                    Beginning(quote, facts),
                    Hundredths(quote.Attribution.Confidence),
                    Hundredths(options.MinimumConfidence)
                );
            }
        }

        var seen = new HashSet<int>();
        foreach (var quote in facts.Quotes.Where(quote => seen.Add(quote.Statement)))
        {
            foreach (var finding in OfStatement(quote, report))
            {
                yield return finding;
            }
        }
    }

    /// <param name="first">The statement's first quote.</param>
    private static IEnumerable<Finding> OfStatement(QuoteFacts first, ReadReport report)
    {
        var (source, facts, _) = report;
        var (document, statement) = (facts.Document, facts.Statements[first.Statement]);
        var note = document.Notes.FirstOrDefault(note => note.Number == statement.Citation);
        if (
            document.Date is { } reported
            && statement.Date is { } said
            && said > DateRules.Latest(document, reported)
            && note?.Sources.Any(one => one.Date == said) != true // the note is what is wrong
        )
        {
            yield return source
                .Find(Rules.StatementAfterReport, first.Span, said.ToString(), reported.ToString())
                .With(document.DateRange.Length > 0 ? [source.PlaceOf(document.DateRange)] : []);
        }

        if (
            statement.Platform is { } platform
            && note is { Sources.Count: > 0 }
            && note.Sources[0].Platform is { } other
            && note.Sources.All(one => one.Platform == other)
            && other != platform
            && Platforms.IsKnown(platform)
            && Platforms.IsKnown(other)
            && !IsNamedToo(other, first.Span.Start, document)
        )
        {
            yield return source
                .Find(
                    Rules.SourceContradictsText,
                    PlatformWord.Before(first.Span.Start, platform, document) ?? first.Span,
                    platform,
                    Numbers.Text(note.Number),
                    source.LineNumber(note.Range),
                    other
                )
                .With(source.PlaceOf(note.Range));
        }
    }

    /// <summary>"On his Telegram channel and on X, he wrote": the same sentence names the note's platform, too.</summary>
    private static bool IsNamedToo(string platform, int offset, Document document) =>
        PlatformWord.Before(offset, platform, document) is { } word
        && document.Text.IndexOf(". ", word.End, offset - word.End, StringComparison.Ordinal) < 0;

    private static string Beginning(QuoteFacts quote, DocumentFacts facts)
    {
        var words = SeedsSdk.Shared.Whitespace.Fold(quote.Span.Of(facts.Document.Text));
        if (words.Length <= Shown)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', Shown);
        return words.Substring(0, end > 0 ? end : Shown) + " …";
    }

    private static string Hundredths(int confidence) =>
        (confidence / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
