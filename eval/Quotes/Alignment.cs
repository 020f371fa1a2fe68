namespace SeedsSdk.Eval.Quotes;

/// <summary>How spans are held to be the same.</summary>
internal enum MatchMode
{
    /// <summary>Equal words; of several equal ones the nearest.</summary>
    Exact,

    /// <summary>Enough of them in common.</summary>
    Overlap,
}

/// <summary>A prediction that no selected gold quote matches, and that counts against the extractor.</summary>
/// <param name="Index">Its place among the document's predictions.</param>
internal sealed record ExtraQuote(int Index, PredictedQuote Predicted);

/// <summary>One document's gold quotes with the predictions that match them, one to one.</summary>
/// <param name="Document">The gold document.</param>
/// <param name="Pairs">Each selected gold quote with its prediction, or null; in the order of the file.</param>
/// <param name="Extra">Predictions that match none and are not ignored.</param>
/// <param name="Predicted">How many predictions count: all but the ignored ones.</param>
internal sealed record Alignment(
    GoldDocument Document,
    IReadOnlyList<(GoldQuote Gold, PredictedQuote? Predicted)> Pairs,
    IReadOnlyList<ExtraQuote> Extra,
    int Predicted
);
