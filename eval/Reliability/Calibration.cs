namespace SeedsSdk.Eval.Reliability;

/// <summary>What a number of the table should be.</summary>
/// <param name="LowerBound">Lower end of the 95 % interval of the share of right ones.</param>
/// <param name="Suggested">In hundredths.</param>
internal sealed record Suggestion(RuleCell Cell, int Quotes, int Right, double LowerBound, int Suggested);

/// <summary>
/// Suggests a confidence for each rule from how often it was right. A number that rests on few quotes is drawn toward the
/// share of its rule, and that toward the share of all rules: <see cref="Weight"/> quotes of the wider group are added.
/// </summary>
internal static class Calibration
{
    /// <summary>How many quotes the wider group counts for.</summary>
    public const int Weight = 10;

    /// <summary>No rule is certain.</summary>
    private const int Most = 99;

    public static IReadOnlyList<Suggestion> Suggest(
        IReadOnlyCollection<JudgedQuote> quotes,
        IReadOnlyList<RuleCell> cells
    )
    {
        var all = quotes.Count == 0 ? 0 : (double)quotes.Count(quote => quote.IsRight) / quotes.Count;
        return
        [
            .. cells.Select(cell =>
            {
                var ofRule = quotes.Where(quote => quote.Rule == cell.Rule).ToArray();
                var ofCell = ofRule.Where(cell.Gave).ToArray();
                var right = ofCell.Count(quote => quote.IsRight);
                var share = cell.IsNamed is null ? Shrink(ofCell, all) : Shrink(ofCell, Shrink(ofRule, all));
                return new Suggestion(
                    cell,
                    ofCell.Length,
                    right,
                    Wilson.LowerBound(right, ofCell.Length),
                    Math.Min(Most, (int)Math.Round(100 * share, MidpointRounding.AwayFromZero))
                );
            }),
        ];
    }

    private static double Shrink(JudgedQuote[] quotes, double toward) =>
        (quotes.Count(quote => quote.IsRight) + (Weight * toward)) / (quotes.Length + Weight);
}
