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
    /// <summary>All of it: also the actors who say nothing, and the notes that document a statement behind its last quote.</summary>
    /// <exception cref="OperationCanceledException">The host no longer wants the result; asked before each paragraph and sentence.</exception>
    public static DocumentFacts Extract(Document document, CancellationToken cancellation = default)
    {
        var body = BodyText.Of(document);
        return Extract(body, NamesInMarks.Find(body), body.Paragraphs.Count, cancellation);
    }

    /// <summary>
    /// The same quotes, and no more than they need: a document in which nobody is quoted is not read for actors, and
    /// behind the last quotation nobody is read as speaking.
    /// </summary>
    /// <exception cref="OperationCanceledException">As above.</exception>
    public static DocumentFacts ExtractQuotes(Document document, CancellationToken cancellation = default)
    {
        var body = BodyText.Of(document);
        var namesInMarks = body.Quotations.Count == 0 ? [] : NamesInMarks.Find(body);
        var lastSpeech = body.Quotations.Count - 1;
        while (lastSpeech >= 0 && namesInMarks.Contains(lastSpeech))
        {
            lastSpeech--;
        }

        return lastSpeech < 0
            ? new DocumentFacts(document, [], [], []) { UnpairedMarks = body.UnpairedMarks.ToEquatableArray() }
            : Extract(body, namesInMarks, body.Quotations[lastSpeech].LastParagraph + 1, cancellation);
    }

    /// <param name="spoken">Statements are looked for in this many paragraphs, names in all.</param>
    private static DocumentFacts Extract(
        BodyText body,
        HashSet<int> namesInMarks,
        int spoken,
        CancellationToken cancellation
    )
    {
        var mentions = FindMentions(body, namesInMarks, cancellation);

        var actors = ActorTable.Of(mentions);
        var sentences = new List<List<SentenceView>>(mentions.Count);
        var lastBody = -1;
        for (var i = 0; i < mentions.Count; i++)
        {
            sentences.Add(SentencesOf(body.Paragraphs[i], mentions[i]));
            foreach (var sentence in sentences[i])
            {
                cancellation.ThrowIfCancellationRequested();
                lastBody = AffiliationFinder.Find(sentence, actors, lastBody);
            }
        }

        var quotes = DiscourseReader.Read(body, sentences, spoken, actors, namesInMarks, cancellation);
        var facts = Facts(body.Document, actors, quotes);
        return facts with
        {
            UnpairedMarks = body.UnpairedMarks.ToEquatableArray(),
            HasOtherReadings = facts.Actors.Any(actor => actor.OtherReadings.Count > 0),
        };
    }

    private static List<SentenceView> SentencesOf(BodyParagraph paragraph, List<Mention> mentions)
    {
        var sentences = new List<SentenceView>(paragraph.Sentences.Count);
        foreach (var sentence in paragraph.Sentences)
        {
            sentences.Add(new SentenceView(paragraph.Tokens, sentence, mentions));
        }

        return sentences;
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
        var statements = new List<StatementFacts>();
        var numbers = new Dictionary<OpenStatement, int>();
        var found = new QuoteFacts[quotes.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var quote = quotes[i];
            if (!numbers.TryGetValue(quote.Statement, out var statement))
            {
                numbers.Add(quote.Statement, statement = statements.Count);
                statements.Add(StatementDocumentation.Complete(quote.Statement, document));
            }

            found[i] = new QuoteFacts(quote.Span, quote.Kind, statement, quote.Attribution)
            {
                Evidence = quote.Evidence,
            };
        }

        return new DocumentFacts(
            document,
            ActorsOf(actors),
            statements.ToEquatableArray(),
            EquatableArray<QuoteFacts>.Adopt(found)
        );
    }

    private static EquatableArray<LocalActor> ActorsOf(ActorTable actors)
    {
        var isPerson = bool (int actor) => actors[actor].Kind == ActorKind.Person;
        var all = new LocalActor[actors.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = actors[i].ToLocalActor(isPerson);
        }

        return EquatableArray<LocalActor>.Adopt(all);
    }
}
