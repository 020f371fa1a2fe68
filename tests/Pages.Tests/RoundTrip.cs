using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Pages.Tests;

/// <summary>Writes, loads, and holds what was loaded against what was written.</summary>
internal static class RoundTrip
{
    public static IReadOnlyList<ResolvedActor> Actors { get; } =
    [
        Actor("coastal-watch", "Coastal Watch", Generator.Common.ActorKind.Channel),
        Actor("hadi-al-farsi", "Hadi al-Farsi", Generator.Common.ActorKind.Person, "Hady Farsi"),
        Actor("harbour council", "Harbour Council", Generator.Common.ActorKind.Organization),
    ];

    public static ResolvedActor Actor(
        string id,
        string name,
        Generator.Common.ActorKind kind,
        params string[] aliases
    ) => new(id, name, kind, aliases.ToEquatableArray(), null, null);

    public static Corpus Load(bool includeText, params ResolvedReport[] reports) => Load(Actors, includeText, reports);

    public static Corpus Load(IEnumerable<ResolvedActor> actors, bool includeText, params ResolvedReport[] reports)
    {
        var rows = reports
            .OrderBy(report => report.Id, StringComparer.Ordinal)
            .Select(report => PageWriter.Report(report, includeText));
        var pages = PageSet.Of(PageWriter.Actors(actors), PageWriter.Reports(rows));
        return Corpus.Load(number => pages[number]);
    }

    /// <summary>Loads with and without texts and compares everything.</summary>
    public static void Check(params ResolvedReport[] reports)
    {
        foreach (var includeText in new[] { true, false })
        {
            var corpus = Load(includeText, reports);
            Assert.Equal(reports.Length, corpus.Reports.Count);
            foreach (var (expected, actual) in reports.OrderBy(r => r.Id, StringComparer.Ordinal).Zip(corpus.Reports))
            {
                CheckReport(expected, actual, includeText);
            }

            Assert.All(corpus.Quotes, quote => Assert.Same(quote, corpus.Quotes[quote.Id]));
            CheckActors(reports, corpus);
        }
    }

    /// <summary>From the actor to the reports that name it, and to what it said.</summary>
    private static void CheckActors(ResolvedReport[] reports, Corpus corpus)
    {
        foreach (var actor in corpus.Actors)
        {
            var named = reports.Where(report => Names(report).Contains(actor.Id, StringComparer.Ordinal));
            Assert.Equal(
                named.Select(report => report.Id).Order(StringComparer.Ordinal),
                actor.Reports.Select(report => report.Id)
            );
            Assert.Equal(corpus.Quotes.Where(quote => quote.IsBy(actor)), actor.Quotes);
        }
    }

    private static IEnumerable<string> Names(ResolvedReport report) =>
        report
            .Actors.Concat(report.Affiliations.SelectMany(held => new[] { held.Actor, held.Organization ?? "" }))
            .Concat(report.Statements.SelectMany(statement => statement.Speakers.Append(statement.Publisher ?? "")));

    private static void CheckReport(ResolvedReport expected, Report actual, bool includeText)
    {
        Assert.Equal(
            (expected.Id, expected.Path, expected.Title, expected.Date?.ToString(), expected.Publisher),
            (actual.Id, actual.Path, actual.Title, actual.Date?.ToString("O"), actual.Publisher)
        );
        Assert.Equal(includeText ? expected.Text : null, actual.Text?.AsString());
        if (includeText)
        {
            Assert.Equal(expected.Text.Length, actual.Text!.Length);
        }

        Assert.Equal(
            expected.Sections.Select(section => section.Heading?.Of(expected.Text)),
            actual.Sections.Select(section => section.Heading)
        );
        Assert.Equal(
            expected
                .Sections.SelectMany(section => includeText ? section.Paragraphs : default)
                .Select(p => p.Of(expected.Text)),
            actual.Sections.SelectMany(section => section.Paragraphs)
        );
        Assert.Equal(expected.Actors, actual.Actors.Select(actor => actor.Id));
        Assert.Equal(
            expected.Affiliations.Select(held => (held.Actor, held.Role, held.Organization)),
            actual.Affiliations.Select(held => (held.Actor.Id, held.Role, held.Organization?.Id))!
        );
        CheckCitations(expected, actual);
        Assert.Equal(expected.Quotes.Count, actual.Quotes.Count);
        var ids = new QuoteIds();
        for (var i = 0; i < expected.Quotes.Count; i++)
        {
            var (hash, before) = ids.Next(expected.Quotes[i].Span.Of(expected.Text));
            Assert.Equal(QuoteIds.Of(expected.Id, hash, before), actual.Quotes[i].Id);
            CheckQuote(expected, expected.Quotes[i], actual.Quotes[i]);
        }
    }

    private static void CheckCitations(ResolvedReport expected, Report actual)
    {
        Assert.Equal(
            expected.Citations.Select(note => (note.Number, note.Text, note.Text is null)),
            actual.Citations.Select(note => (note.Number, note.Text, note.IsDangling))!
        );
        Assert.Equal(
            expected
                .Citations.SelectMany(note => note.Sources)
                .Select(s => (s.Name, s.Platform, s.Date?.ToString(), s.Address)),
            actual
                .Citations.SelectMany(note => note.Sources)
                .Select(s => (s.Name, s.Platform?.Name, s.Date?.ToString("O"), s.Address))
        );
    }

    private static void CheckQuote(ResolvedReport report, ResolvedQuote expected, Quote actual)
    {
        var statement = report.Statements[expected.Statement];
        Assert.Equal(expected.Span.Of(report.Text), actual.Verbatim);
        Assert.Equal(expected.Kind.ToString(), actual.Kind.ToString());
        Assert.Equal(statement.Speakers, actual.Speakers.Select(actor => actor.Id));
        Assert.Equal(statement.Publisher, actual.Publisher?.Id);
        Assert.Equal(statement.Form.ToString(), actual.Statement.Form.ToString());
        Assert.Equal(
            (statement.Platform, statement.Date?.ToString(), statement.Citation),
            (actual.Platform?.Name, actual.Date?.ToString("O"), actual.Citation?.Number)
        );
        var a = expected.Attribution;
        Assert.Equal(
            (a.Rule, a.Cue, a.AsWritten, a.Confidence / 100.0),
            (
                actual.Attribution.Rule,
                actual.Attribution.Cue,
                actual.Attribution.AsWritten,
                actual.Attribution.Confidence
            )
        );
        CheckSpan(report, expected.Span, actual.Span);
        var section = report.Sections.LastOrDefault(s =>
            s.Heading is { } heading && heading.Start <= expected.Span.Start
        );
        Assert.Equal(section?.Heading?.Of(report.Text), actual.Section.Heading);
    }

    private static void CheckSpan(ResolvedReport report, TextRange expected, SourceSpan actual)
    {
        var before = report.Text[..expected.Start];
        Assert.Equal((report.Path, expected.Start, expected.Length), (actual.Path, actual.Start, actual.Length));
        Assert.Equal(before.Count(c => c == '\n') + 1, actual.Line);
        Assert.Equal(before.Length - before.LastIndexOf('\n'), actual.Column);
    }
}
