using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>What holds for every text whatever: nobody has to know what it means.</summary>
internal static class Checks
{
    public static void Hold(string text)
    {
        var facts = Extract(text);
        Layout(facts.Document);
        Quotes(facts);
        Statements(facts);
        Assert.Equal(facts, Extract(text));
        Pages(facts);
    }

    public static DocumentFacts Extract(string text) =>
        DocumentExtractor.Extract(DocumentReader.Read("2023-03-20-report.txt", text));

    private static void Layout(Document document)
    {
        Assert.DoesNotContain('\r', document.Text);
        Inside(document, document.Title);
        Inside(document, document.DateRange);
        var end = 0;
        foreach (
            var range in document.Sections.SelectMany(s => s.Heading is { } h ? s.Paragraphs.Prepend(h) : s.Paragraphs)
        )
        {
            Inside(document, range);
            Assert.True(range.Start >= end && range.Length > 0, "parts stand in order and are not empty");
            end = range.End;
        }

        Assert.All(document.Notes, note => Inside(document, note.Range));
        foreach (var marker in document.Markers)
        {
            Inside(document, marker.Range);
            Assert.Equal($"[{marker.Number}]", Plain(marker.Range.Of(document.Text)));
        }
    }

    /// <summary>[07] is the marker of note 7.</summary>
    private static string Plain(string marker)
    {
        var digits = marker.Trim('[', ']').TrimStart('0');
        return $"[{(digits.Length == 0 ? "0" : digits)}]";
    }

    private static void Quotes(DocumentFacts facts)
    {
        var text = facts.Document.Text;
        var paragraphs = facts.Document.Sections.SelectMany(section => section.Paragraphs).ToArray();
        var end = 0;
        foreach (var quote in facts.Quotes)
        {
            Inside(facts.Document, quote.Span);
            Assert.True(quote.Span.Start >= end && quote.Span.Length > 0, "quotes stand in order and do not overlap");
            end = quote.Span.End;
            Assert.Equal(text[quote.Span.Start..quote.Span.End], quote.Span.Of(text));
            Assert.Contains(text[quote.Span.Start - 1], "\"“”„«'‘’`\u2033\u201F");
            Assert.Contains(paragraphs, paragraph => paragraph.Contains(quote.Span.Start - 1));
            Assert.InRange(quote.Statement, 0, facts.Statements.Count - 1);
            Assert.InRange(quote.Attribution.Confidence, 0, 100);
        }
    }

    private static void Statements(DocumentFacts facts)
    {
        Assert.Equal(facts.Statements.Count, facts.Quotes.Select(quote => quote.Statement).Distinct().Count());
        foreach (var statement in facts.Statements)
        {
            Assert.All(statement.Speakers, speaker => Assert.InRange(speaker, 0, facts.Actors.Count - 1));
            Assert.Equal(statement.Speakers.Count, statement.Speakers.Distinct().Count());
            Assert.InRange(statement.Publisher ?? 0, 0, Math.Max(0, facts.Actors.Count - 1));
            if (statement.Citation is { } number)
            {
                Assert.Contains(facts.Document.Markers, marker => marker.Number == number);
            }
        }

        foreach (var actor in facts.Actors)
        {
            Assert.False(string.IsNullOrWhiteSpace(actor.Name));
            Assert.All(actor.Affiliations, role => Assert.InRange(role.Organization ?? 0, 0, facts.Actors.Count - 1));
        }
    }

    private static void Pages(DocumentFacts facts)
    {
        var corpus = CorpusResolver.Resolve([facts], Authority.Empty);
        var ids = corpus.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var report = Assert.Single(corpus.Reports);
        Assert.Subset(ids, report.Actors.ToHashSet(StringComparer.Ordinal));
        Assert.Subset(
            ids,
            report.Statements.SelectMany(statement => statement.Speakers).ToHashSet(StringComparer.Ordinal)
        );
        Assert.NotEmpty(PageWriter.Actors(corpus.Actors));
        Assert.NotEmpty(PageWriter.Report(report, includeText: true));
        Assert.NotEmpty(PageWriter.Report(report, includeText: false));
    }

    private static void Inside(Document document, TextRange range)
    {
        Assert.InRange(range.Start, 0, document.Text.Length);
        Assert.InRange(range.End, range.Start, document.Text.Length);
    }
}
