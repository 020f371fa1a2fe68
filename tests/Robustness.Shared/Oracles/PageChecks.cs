using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Robustness.Oracles;

/// <summary>
/// What an app gets is what was extracted: the facts go the way of generated code, into pages and through the model's
/// reader into quotes.
/// </summary>
internal static class PageChecks
{
    public static void Hold(Stages stages, DocumentFacts facts, ResolvedCorpus resolved)
    {
        var ids = resolved.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var report = resolved.Reports.Single();
        Require.That(
            report.Actors.Concat(report.Statements.SelectMany(statement => statement.Speakers)).All(ids.Contains),
            ViolationKind.Reference,
            () => "an actor's id that is no actor's"
        );

        var actors = PageWriter.Actors(resolved.Actors);
        foreach (var includeText in new[] { true, false })
        {
            var pages = PageSet.Of(actors, PageWriter.Reports([stages.Write(report, includeText)]));
            Loaded(Corpus.Load(number => pages[number]), facts, report, includeText);
        }
    }

    private static void Loaded(Corpus corpus, DocumentFacts facts, ResolvedReport report, bool includeText)
    {
        var text = facts.Document.Text;
        var loaded = corpus.Reports.Single();
        if (includeText)
        {
            Require.Same(text, loaded.Text.AsString(), ViolationKind.Pages, "the text of the report");
        }

        Require.That(
            loaded.Quotes.Count == facts.Quotes.Count,
            ViolationKind.Pages,
            () => $"{facts.Quotes.Count} quotes were written, {loaded.Quotes.Count} read"
        );
        for (var i = 0; i < loaded.Quotes.Count; i++)
        {
            var (quote, fact) = (loaded.Quotes[i], facts.Quotes[i]);
            Require.That(
                quote.Span.Start == fact.Span.Start && quote.Span.Length == fact.Span.Length,
                ViolationKind.Pages,
                () => $"the quote {fact.Span} was read as {quote.Span.Start}, {quote.Span.Length}"
            );
            Require.Same(fact.Span.Of(text), quote.Verbatim, ViolationKind.Pages, "quote.Verbatim");
            if (includeText)
            {
                Require.Same(quote.Verbatim, quote.Report.Text[quote.Span], ViolationKind.Pages, "Text[quote.Span]");
            }

            var speakers = report.Statements[fact.Statement].Speakers;
            Require.That(
                quote.Speakers.Select(speaker => speaker.Id).SequenceEqual(speakers, StringComparer.Ordinal),
                ViolationKind.Pages,
                () => $"the quote {fact.Span} has other speakers than {string.Join(", ", speakers)}"
            );
            Require.That(
                quote.Speakers.All(speaker => ReferenceEquals(corpus.Actors[speaker.Id], speaker)),
                ViolationKind.Pages,
                () => $"a speaker of the quote {fact.Span} is no actor of the corpus"
            );
        }
    }
}
