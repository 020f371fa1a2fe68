using SeedsSdk.Eval.Quotes;

namespace SeedsSdk.Eval.Tests;

/// <summary>Small invented truth and predictions.</summary>
internal static class Given
{
    /// <summary>Two quotations, a scare quote and a paraphrase.</summary>
    public const string Harbor =
        "“The quay is closed,” said Ana Ruiz. Her “friends” left. Tom Hale said that “nobody was asked” about the new crane.";

    public static GoldDocument Document(string text, params GoldQuote[] quotes) => new("harbor", text, quotes, [], []);

    public static GoldQuote Gold(string text, string words, string? speaker, string type = "direct")
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new GoldQuote(words, start, start + words.Length, type, speaker, null, null, false, null, null);
    }

    public static GoldSpan Span(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new GoldSpan(words, start, start + words.Length);
    }

    public static PredictedQuote Found(string text, string words, string? speaker, string? mention = null)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new PredictedQuote(words, start, start + words.Length, speaker, mention);
    }

    public static QuoteScores Score(
        GoldDocument document,
        PredictedQuote[] found,
        string? type = null,
        bool strict = false
    ) => QuoteScorer.Score(Gold(document), Predicted(document.Id, found), type, strict, errors: 100);

    public static OrderedDictionary<string, GoldDocument> Gold(params GoldDocument[] documents)
    {
        var gold = new OrderedDictionary<string, GoldDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            gold.Add(document.Id, document);
        }

        return gold;
    }

    public static Dictionary<string, PredictedDocument> Predicted(string id, params PredictedQuote[] found) =>
        new(StringComparer.Ordinal) { [id] = new PredictedDocument(id, found) };
}
