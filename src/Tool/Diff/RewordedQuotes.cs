using SeedsSdk.Export;

namespace SeedsSdk.Tool.Diff;

/// <summary>
/// Pairs quotes that went with quotes that came: a quote's id is made of its words, so that one that is corrected gets
/// another.
/// </summary>
internal static class RewordedQuotes
{
    /// <summary>How much of the words of both must be the same.</summary>
    private const double LeastShare = 0.6;

    /// <summary>Takes the pairs out of both lists. Each quote of the old goes with the most alike of the new in its report.</summary>
    public static List<(ExportedQuote Old, ExportedQuote New)> Take(
        List<ExportedQuote> removed,
        List<ExportedQuote> added
    )
    {
        var pairs = new List<(ExportedQuote Old, ExportedQuote New)>();
        var byReport = added.ToLookup(quote => quote.Report, StringComparer.Ordinal);
        var taken = new HashSet<ExportedQuote>();
        foreach (var old in removed)
        {
            var best = byReport[old.Report]
                .Where(now => !taken.Contains(now))
                .Select(now => (Quote: now, Share: Share(old.Text, now.Text)))
                .OrderByDescending(now => now.Share)
                .FirstOrDefault();
            if (best.Share >= LeastShare)
            {
                taken.Add(best.Quote);
                pairs.Add((old, best.Quote));
            }
        }

        removed.RemoveAll(quote => pairs.Exists(pair => pair.Old == quote));
        added.RemoveAll(taken.Contains);
        return pairs;
    }

    private static double Share(string old, string now)
    {
        var (before, after) = (Words(old), Words(now));
        var common = before.Count(after.Contains);
        return before.Count + after.Count == 0 ? 0 : 2.0 * common / (before.Count + after.Count);
    }

    private static HashSet<string> Words(string text) =>
        new(
            new string([.. text.Select(unit => char.IsLetterOrDigit(unit) ? unit : ' ')]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            ),
            StringComparer.OrdinalIgnoreCase
        );
}
