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
        var quotes = new List<PredictedQuote>(facts.Quotes.Count);
        var lastWritten = new Dictionary<int, string?>();
        foreach (var quote in facts.Quotes)
        {
            var mention = quote.Attribution.AsWritten ?? lastWritten.GetValueOrDefault(quote.Statement);
            lastWritten[quote.Statement] = mention;
            var speaker = Speaker(facts, quote.Statement);
            foreach (var piece in QuotePieces.Of(facts.Document, quote.Span))
            {
                quotes.Add(
                    new PredictedQuote(
                        piece.Of(facts.Document.Text),
                        offsets.Of(piece.Start),
                        offsets.Of(piece.End),
                        speaker,
                        speaker is null ? null : mention
                    )
                    {
                        Rule = quote.Attribution.Rule,
                        Confidence = quote.Attribution.Confidence,
                        Evidence = quote.Evidence,
                    }
                );
            }
        }

        return new PredictedDocument(id, quotes) { Kinds = Kinds(facts) };
    }

    /// <summary>The names of a statement's speakers; null where it has none.</summary>
    private static string? Speaker(DocumentFacts facts, int statement)
    {
        var names = facts.Statements[statement].Speakers.Select(speaker => facts.Actors[speaker].Name).ToArray();
        return names.Length == 0 ? null : string.Join(" and ", names);
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
