using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Discourse;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction;

/// <summary>Finds statements, quotes, speakers and mentions in a document (docs/architecture.md, "Extraction").</summary>
internal static class DocumentExtractor
{
    public static DocumentFacts Extract(Document document)
    {
        var body = BodyText.Of(document);
        var namesInMarks = NamesInMarks.Find(body);
        var mentions = FindMentions(body, namesInMarks);

        var actors = ActorTable.Of(mentions.SelectMany(paragraph => paragraph));
        var lastBody = -1;
        for (var i = 0; i < body.Paragraphs.Count; i++)
        {
            foreach (var sentence in body.Paragraphs[i].Sentences)
            {
                lastBody = AffiliationFinder.Find(
                    new SentenceView(body.Paragraphs[i].Tokens, sentence, mentions[i]),
                    actors,
                    lastBody
                );
            }
        }

        var quotes = DiscourseReader.Read(body, mentions, actors, namesInMarks);
        return Facts(document, actors, quotes);
    }

    private static List<IReadOnlyList<Mention>> FindMentions(BodyText body, ISet<int> namesInMarks)
    {
        var names = DocumentNames.Of(body);
        return body
            .Paragraphs.Select(paragraph =>
                (IReadOnlyList<Mention>)
                    MentionFinder.Find(
                        body.Text,
                        new PhraseReader(paragraph.Tokens, paragraph.Sentences, names),
                        namesInMarks
                    )
            )
            .ToList();
    }

    private static DocumentFacts Facts(Document document, ActorTable actors, List<OpenQuote> quotes)
    {
        quotes.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var statements = quotes.Select(quote => quote.Statement).Distinct().ToList();
        var indexOf = statements
            .Select((statement, index) => (statement, index))
            .ToDictionary(pair => pair.statement, pair => pair.index);
        return new DocumentFacts(
            document,
            Enumerable.Range(0, actors.Count).Select(i => actors[i].ToLocalActor()).ToEquatableArray(),
            statements.Select(statement => StatementDocumentation.Complete(statement, document)).ToEquatableArray(),
            quotes
                .Select(quote => new QuoteFacts(quote.Span, quote.Kind, indexOf[quote.Statement], quote.Attribution))
                .ToEquatableArray()
        );
    }
}
