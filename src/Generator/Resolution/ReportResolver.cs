using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>One report as it is shown, once it is known who its actors are.</summary>
internal static class ReportResolver
{
    /// <param name="actors">The ids of the document's actors; null for those that the corpus does not show.</param>
    public static ResolvedReport Resolve(DocumentFacts facts, string id, string? memberName, string?[] actors)
    {
        var document = facts.Document;
        string? IdOf(int actor) => actors[actor];
        var affiliations = facts
            .Actors.SelectMany(
                (actor, i) =>
                    actor.Affiliations.Select(affiliation => new ResolvedAffiliation(
                        IdOf(i)!,
                        affiliation.Role,
                        affiliation.Organization is { } organization ? IdOf(organization) : null
                    ))
            )
            .Distinct();
        var mentioned = actors
            .Where(actor => actor is not null)
            .Select(actor => actor!)
            .Distinct(StringComparer.Ordinal);
        return new ResolvedReport(
            id,
            document.Path,
            document.Title.Of(document.Text),
            document.Date,
            document.Publisher,
            document.Text,
            document
                .Sections.Select(section => new ResolvedSection(section.Heading, section.Paragraphs))
                .ToEquatableArray(),
            Citations(facts).ToEquatableArray(),
            affiliations.ToEquatableArray(),
            facts.Statements.Select(statement => Statement(statement, IdOf)).ToEquatableArray(),
            facts
                .Quotes.Select(quote => new ResolvedQuote(quote.Span, quote.Kind, quote.Statement, quote.Attribution))
                .ToEquatableArray(),
            mentioned.ToEquatableArray(),
            memberName
        );
    }

    private static ResolvedStatement Statement(StatementFacts statement, Func<int, string?> idOf) =>
        new(
            statement.Speakers.Select(speaker => idOf(speaker)!).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            statement.Publisher is { } publisher ? idOf(publisher) : null,
            statement.Form,
            statement.Platform,
            statement.Date,
            statement.Citation
        );

    /// <summary>Every note, and a citation without sources for every marker that has none. A number twice keeps its first note.</summary>
    private static IEnumerable<ResolvedCitation> Citations(DocumentFacts facts)
    {
        var citations = new SortedDictionary<int, ResolvedCitation>();
        foreach (var note in facts.Document.Notes.Where(note => !citations.ContainsKey(note.Number)))
        {
            var sources = note.Sources.Select(source => new ResolvedSource(
                source.Name,
                source.Platform,
                source.Date,
                source.Address
            ));
            citations.Add(note.Number, new ResolvedCitation(note.Number, note.Text, sources.ToEquatableArray()));
        }

        foreach (var marker in facts.Document.Markers.Where(marker => !citations.ContainsKey(marker.Number)))
        {
            citations.Add(
                marker.Number,
                new ResolvedCitation(marker.Number, null, EquatableArray<ResolvedSource>.Empty)
            );
        }

        return citations.Values;
    }
}
