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
    /// <exception cref="OperationCanceledException">The host no longer wants the result; asked before each paragraph and sentence.</exception>
    public static DocumentFacts Extract(Document document, CancellationToken cancellation = default)
    {
        var body = BodyText.Of(document);
        var namesInMarks = NamesInMarks.Find(body);
        var mentions = FindMentions(body, namesInMarks, cancellation);

        var actors = ActorTable.Of(mentions.SelectMany(paragraph => paragraph));
        var sentences = body
            .Paragraphs.Zip(
                mentions,
                (paragraph, found) =>
                    paragraph.Sentences.Select(sentence => new SentenceView(paragraph.Tokens, sentence, found)).ToList()
            )
            .ToList();
        var lastBody = -1;
        foreach (var sentence in sentences.SelectMany(paragraph => paragraph))
        {
            cancellation.ThrowIfCancellationRequested();
            lastBody = AffiliationFinder.Find(sentence, actors, lastBody);
        }

        var quotes = DiscourseReader.Read(body, sentences, actors, namesInMarks, cancellation);
        return Facts(document, actors, quotes) with { UnpairedMarks = body.UnpairedMarks.ToEquatableArray() };
    }

    private static List<List<Mention>> FindMentions(
        BodyText body,
        HashSet<int> namesInMarks,
        CancellationToken cancellation
    )
    {
        var names = DocumentNames.Of(body);
        var mentions = new List<List<Mention>>(body.Paragraphs.Count);
        foreach (var paragraph in body.Paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            var reader = new PhraseReader(paragraph.Tokens, paragraph.Sentences, names);
            mentions.Add(MentionFinder.Find(body.Text, reader, namesInMarks));
        }

        return mentions;
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
            Enumerable
                .Range(0, actors.Count)
                .Select(i => actors[i].ToLocalActor(actor => actors[actor].Kind == ActorKind.Person))
                .ToEquatableArray(),
            statements.Select(statement => StatementDocumentation.Complete(statement, document)).ToEquatableArray(),
            quotes
                .Select(quote => new QuoteFacts(quote.Span, quote.Kind, indexOf[quote.Statement], quote.Attribution)
                {
                    Evidence = quote.Evidence,
                })
                .ToEquatableArray()
        );
    }
}
