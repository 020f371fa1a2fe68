using System.Globalization;

namespace SeedsSdk.Eval.Reliability;

/// <summary>Quotes that have something in common: how sure the rules were, and how often they were right.</summary>
/// <param name="Name">What they have in common: a rule, a confidence.</param>
/// <param name="Confidence">Mean confidence in hundredths.</param>
internal sealed record ReliabilityRow(string Name, int Quotes, int Right, double Confidence);

/// <summary>Whether a confidence means something: of the quotes at 0.9, nine in ten should be right.</summary>
internal static class ReliabilityTable
{
    /// <summary>From here on, in hundredths, a user may take a speaker as settled.</summary>
    public const int Sure = 90;

    /// <summary>Ten bins of one width, as is usual.</summary>
    private const int BinWidth = 10;

    /// <summary>Rows are narrower, in hundredths: most quotes are in the upper tenth.</summary>
    private const int RowWidth = 5;

    public static IReadOnlyList<ReliabilityRow> ByRule(IReadOnlyCollection<JudgedQuote> quotes) =>
        [
            .. quotes
                .GroupBy(quote => quote.Rule, StringComparer.Ordinal)
                .Select(rule => Row(rule.Key, [.. rule]))
                .OrderByDescending(row => row.Quotes)
                .ThenBy(row => row.Name, StringComparer.Ordinal),
        ];

    public static IReadOnlyList<ReliabilityRow> ByConfidence(IReadOnlyCollection<JudgedQuote> quotes) =>
        [
            .. quotes
                .GroupBy(quote => quote.Confidence / RowWidth * RowWidth)
                .OrderByDescending(row => row.Key)
                .Select(row => Row($"{Shown(row.Key)} to {Shown(row.Key + RowWidth - 1)}", [.. row])),
        ];

    /// <summary>How many quotes have at least the confidence <see cref="Sure"/>, and how many of them a wrong speaker.</summary>
    public static (int Wrong, int Quotes) WrongAmongSure(IReadOnlyCollection<JudgedQuote> quotes)
    {
        var sure = quotes.Where(quote => quote.Confidence >= Sure).ToArray();
        return (sure.Count(quote => !quote.IsRight), sure.Length);
    }

    /// <summary>
    /// Expected calibration error: the distance between mean confidence and share of right ones in each bin, weighted by
    /// the number of its quotes. From 0, as announced, to 1; 0 where there are no quotes.
    /// </summary>
    public static double CalibrationError(IReadOnlyCollection<JudgedQuote> quotes) =>
        quotes.Count == 0
            ? 0
            : quotes
                .GroupBy(quote => Math.Min(quote.Confidence, 99) / BinWidth)
                .OrderBy(bin => bin.Key)
                .Sum(bin => Math.Abs(bin.Count(quote => quote.IsRight) - bin.Sum(quote => quote.Confidence / 100.0)))
                / quotes.Count;

    private static string Shown(int hundredths) => (hundredths / 100.0).ToString("0.00", CultureInfo.InvariantCulture);

    private static ReliabilityRow Row(string name, IReadOnlyCollection<JudgedQuote> quotes) =>
        new(name, quotes.Count, quotes.Count(quote => quote.IsRight), quotes.Average(quote => quote.Confidence));
}
