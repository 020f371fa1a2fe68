namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>
/// Invented reports in the format of docs/document-format.md, as many as wanted. The same seed gives the same reports,
/// and a report is the same in a corpus of any size.
/// </summary>
internal static class InventedCorpus
{
    public const int DefaultSeed = 1;
    public const int DefaultQuotes = 10;

    /// <summary>Reports 0 to <paramref name="count"/> - 1.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Another seed, other reports.</param>
    /// <param name="quotes">How many quotes a report has.</param>
    public static IEnumerable<InventedReport> Reports(int count, int seed = DefaultSeed, int quotes = DefaultQuotes)
    {
        var actors = new InventedActors(seed);
        return Enumerable.Range(0, count).Select(index => new ReportWriter(actors, seed, index).Write(quotes));
    }

    /// <summary>Writes the files into a folder, which is made if need be, and gives the length of their text in UTF-8.</summary>
    public static long WriteTo(string folder, IEnumerable<InventedReport> reports)
    {
        Directory.CreateDirectory(folder);
        var bytes = 0L;
        foreach (var report in reports)
        {
            var content = System.Text.Encoding.UTF8.GetBytes(report.Text);
            File.WriteAllBytes(Path.Combine(folder, report.Path), content);
            bytes += content.Length;
        }

        return bytes;
    }
}
