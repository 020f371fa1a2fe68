using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Resolution;

/// <summary>Makes actors one across spellings and documents, and gives everything its id and member name.</summary>
internal static class CorpusResolver
{
    public static ResolvedCorpus Resolve(IReadOnlyList<DocumentFacts> documents, Authority authority) =>
        Decide(documents, authority).Corpus;

    /// <summary>The corpus, and who was taken for whom: the rules look at both.</summary>
    public static DecidedCorpus Decide(IReadOnlyList<DocumentFacts> documents, Authority authority)
    {
        var ids = ReportIds.Assign(documents.Select(facts => facts.Document.Path).ToArray());
        var names = MemberNames.ForReports(
            documents.Select((facts, i) => new NamedReport(ids[i], facts.Document.Path, facts.Document.Date)).ToArray()
        );

        // Names come from the earliest report: a report that is added later renames nobody.
        var order = Enumerable
            .Range(0, documents.Count)
            .OrderBy(i => documents[i].Document.Date is { } date ? date.ToString() : "9999", StringComparer.Ordinal)
            .ThenBy(i => ids[i], StringComparer.Ordinal)
            .ToArray();
        var identities = ActorIdentities.Resolve(order.Select(i => documents[i]).ToArray(), authority);
        var catalog = ActorCatalogue.Build(order.Select(i => documents[i]).ToArray(), identities);

        var reports = order.Select(
            (document, position) =>
                Report(documents[document], ids[document], names[document], position, identities, catalog)
        );
        var corpus = new ResolvedCorpus(
            reports.OrderBy(report => report.Id, StringComparer.Ordinal).ToEquatableArray(),
            catalog.Actors
        );
        return new DecidedCorpus(corpus, identities, order);
    }

    private static ResolvedReport Report(
        DocumentFacts facts,
        string id,
        string? memberName,
        int position,
        ActorIdentities identities,
        ActorCatalogue catalog
    )
    {
        var document = facts.Document;
        string? IdOf(int actor) => catalog.IdOf(identities.ClusterOf(position, actor));
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
        var mentioned = Enumerable
            .Range(0, facts.Actors.Count)
            .Select(IdOf)
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
