using SeedsSdk.Eval.Quotes;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Eval.Extraction;

/// <summary>Runs our own reading and extraction over texts: the generator's stages, and no second reader.</summary>
internal static class OwnExtraction
{
    /// <summary>Predictions for all documents, by id.</summary>
    public static IReadOnlyDictionary<string, PredictedDocument> Run(IEnumerable<GoldDocument> documents) =>
        documents
            .AsParallel()
            .AsOrdered()
            .Select(document => Run(document.Id, document.Text))
            .ToDictionary(predicted => predicted.Id, StringComparer.Ordinal);

    public static PredictedDocument Run(string id, string text)
    {
        var facts = DocumentExtractor.Extract(PlainTextReader.Read(id, text));
        var offsets = new TextOffsets(text);
        var quotes = SpokenWords
            .In(facts)
            .Select(words => new PredictedQuote(
                words.Span.Of(facts.Document.Text),
                offsets.Of(words.Span.Start),
                offsets.Of(words.Span.End),
                words.Speaker,
                words.Mention
            )
            {
                Rule = words.Quote.Attribution.Rule,
                Confidence = words.Quote.Attribution.Confidence,
                Evidence = words.Quote.Evidence,
            })
            .ToArray();
        return new PredictedDocument(id, quotes) { Kinds = Kinds(facts) };
    }

    private static Dictionary<string, string> Kinds(DocumentFacts facts)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var actor in facts.Actors)
        {
            foreach (var name in actor.Aliases.Prepend(actor.Name))
            {
                if (actor.Kind is { } kind)
                {
                    kinds.TryAdd(SpeakerNames.Head(name), kind.ToString());
                }
            }
        }

        return kinds;
    }
}
