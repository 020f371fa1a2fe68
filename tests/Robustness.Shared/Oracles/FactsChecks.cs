using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Robustness.Oracles;

/// <summary>What holds for the facts of every text whatever: nobody has to know what it means.</summary>
internal static class FactsChecks
{
    private const string OpeningMarks = "\"“”„«'‘’`\u2033\u201F";
    private const string ClosingMarks = "\"“”„»'‘’`\u2033\u201F";

    public static void Hold(DocumentFacts facts)
    {
        Layout(facts.Document);
        Quotes(facts);
        Statements(facts);
        Actors(facts);
    }

    private static void Layout(Document document)
    {
        Require.That(!document.Text.Contains('\r'), ViolationKind.Layout, () => "a carriage return in the text");
        Inside(document, document.Title, ViolationKind.Layout);
        Inside(document, document.DateRange, ViolationKind.Layout);
        var end = 0;
        foreach (var range in document.Sections.SelectMany(Parts))
        {
            Inside(document, range, ViolationKind.Layout);
            Require.That(
                range.Start >= end && range.Length > 0,
                ViolationKind.Layout,
                () => $"the part {range} is empty, or stands before the end of another, {end}"
            );
            end = range.End;
        }

        foreach (var note in document.Notes)
        {
            Inside(document, note.Range, ViolationKind.Layout);
        }

        foreach (var marker in document.Markers)
        {
            Inside(document, marker.Range, ViolationKind.Layout);
            Require.That(
                Plain(marker.Range.Of(document.Text)) == Numbers.Text(marker.Number),
                ViolationKind.Layout,
                () => $"the marker {marker} stands at {marker.Range.Of(document.Text)}"
            );
        }
    }

    private static IEnumerable<TextRange> Parts(SeedsSdk.Generator.Reading.Section section) =>
        section.Heading is { } heading ? section.Paragraphs.Prepend(heading) : section.Paragraphs;

    /// <summary>[07] is the marker of note 7.</summary>
    private static string Plain(string marker)
    {
        var digits = marker.Trim('[', ']').TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }

    private static void Quotes(DocumentFacts facts)
    {
        var text = facts.Document.Text;
        var paragraphs = facts.Document.Sections.SelectMany(section => section.Paragraphs).ToArray();
        var (end, first) = (0, 0);
        foreach (var quote in facts.Quotes)
        {
            var span = quote.Span;
            Inside(facts.Document, span, ViolationKind.Span);
            Require.That(
                span.Start >= end && span.Length > 0,
                ViolationKind.Span,
                () => $"the quote {span} is empty, or stands before the end of another, {end}"
            );
            end = span.End;
            Require.That(
                span.Start > 0 && OpeningMarks.Contains(text[span.Start - 1], StringComparison.Ordinal),
                ViolationKind.Span,
                () => $"no mark stands before the quote {span}"
            );

            while (first < paragraphs.Length && paragraphs[first].End < span.Start)
            {
                first++;
            }

            Require.That(
                first < paragraphs.Length && paragraphs[first].Contains(span.Start - 1),
                ViolationKind.Span,
                () => $"the quote {span} begins in no paragraph"
            );
            Require.That(
                (span.End < text.Length && ClosingMarks.Contains(text[span.End], StringComparison.Ordinal))
                    || paragraphs.Skip(first).Any(paragraph => paragraph.End == span.End),
                ViolationKind.Span,
                () => $"neither a mark nor the end of a paragraph stands behind the quote {span}"
            );
            Require.That(
                quote.Statement >= 0 && quote.Statement < facts.Statements.Count,
                ViolationKind.Reference,
                () => $"the quote {span} is of statement {quote.Statement} of {facts.Statements.Count}"
            );
            Require.That(
                quote.Attribution.Confidence is >= 0 and <= 100,
                ViolationKind.Reference,
                () => $"the quote {span} has confidence {quote.Attribution.Confidence}"
            );
        }
    }

    private static void Statements(DocumentFacts facts)
    {
        Require.That(
            facts.Statements.Count == facts.Quotes.Select(quote => quote.Statement).Distinct().Count(),
            ViolationKind.Reference,
            () => "a statement without quotes"
        );
        var markers = facts.Document.Markers.Select(marker => marker.Number).ToHashSet();
        foreach (var statement in facts.Statements)
        {
            Require.That(
                statement.Speakers.All(facts.Has) && facts.Has(statement.Publisher),
                ViolationKind.Reference,
                () => $"{statement}: only {facts.Actors.Count} actors"
            );
            Require.That(
                statement.Speakers.Distinct().Count() == statement.Speakers.Count,
                ViolationKind.Reference,
                () => $"{statement}: a speaker twice"
            );
            Require.That(
                statement.Citation is not { } number || markers.Contains(number),
                ViolationKind.Reference,
                () => $"{statement}: no such marker"
            );
        }
    }

    private static void Actors(DocumentFacts facts)
    {
        foreach (var actor in facts.Actors)
        {
            Require.That(
                !string.IsNullOrWhiteSpace(actor.Name),
                ViolationKind.Reference,
                () => "an actor without a name"
            );
            Require.That(
                actor.Affiliations.All(role => facts.Has(role.Organization)),
                ViolationKind.Reference,
                () => $"{actor.Name}: a role in no actor"
            );
        }
    }

    private static bool Has(this DocumentFacts facts, int actor) => actor >= 0 && actor < facts.Actors.Count;

    private static bool Has(this DocumentFacts facts, int? actor) => actor is not { } index || facts.Has(index);

    private static void Inside(Document document, TextRange range, ViolationKind kind) =>
        Require.That(
            range.Start >= 0 && range.Length >= 0 && range.End <= document.Text.Length,
            kind,
            () => $"{range} is outside the text of {document.Text.Length} characters"
        );
}
