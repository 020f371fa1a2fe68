using System.Text;
using SeedsSdk.Benchmarks.Corpora;
using SeedsSdk.Benchmarks.Exports;
using SeedsSdk.Export;
using SeedsSdk.Robustness.Inputs;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>The reports of one column of the comparison, and what the product makes of them.</summary>
/// <param name="Reports">The folder with the reports.</param>
/// <param name="ActorsFile">The authority file, if there is one.</param>
/// <param name="TextBytes">The reports' text in UTF-8.</param>
internal sealed record ComparedCorpus(
    string Name,
    string Folder,
    string Reports,
    string? ActorsFile,
    long TextBytes,
    ExportedCorpus Export
)
{
    /// <summary>The quotes' words in UTF-8.</summary>
    public long WordBytes { get; } = Export.Quotes.Sum(quote => (long)Encoding.UTF8.GetByteCount(quote.Text));

    /// <summary>Invented reports with so many quotes.</summary>
    public static ComparedCorpus Invented(int quotes, int seed, string work)
    {
        var folder = Path.Combine(work, Numbers.Text(quotes).Replace(",", "", StringComparison.Ordinal));
        var reports = Path.Combine(folder, "reports");
        Fresh(folder);
        InventedCorpus.WriteTo(reports, InventedCorpus.Reports(quotes / InventedCorpus.DefaultQuotes, seed));
        return Of(Numbers.Text(quotes), folder, reports, null);
    }

    /// <summary>The two reports of this repository.</summary>
    public static ComparedCorpus Shipped(string work)
    {
        var seeds = Path.Combine(ReportTexts.Root, "seeds");
        var folder = Path.Combine(work, "shipped");
        var reports = Path.Combine(folder, "reports");
        Fresh(folder);
        Directory.CreateDirectory(reports);
        foreach (var file in Directory.GetFiles(seeds, "*.txt"))
        {
            File.Copy(file, Path.Combine(reports, Path.GetFileName(file)));
        }

        return Of("shipped", folder, reports, Path.Combine(seeds, "actors.json"));
    }

    /// <summary>The text of a report with LF line ends.</summary>
    public string TextOf(ExportedReport report) =>
        File.ReadAllText(Path.Combine(Reports, Path.GetFileName(report.Path)))
            .Replace("\r\n", "\n", StringComparison.Ordinal);

    private static ComparedCorpus Of(string name, string folder, string reports, string? actors)
    {
        var export = SeedsTool.Export(reports, Path.Combine(folder, "export.json"), actors);
        var bytes = Directory.GetFiles(reports).Sum(file => new FileInfo(file).Length);
        return new ComparedCorpus(name, folder, reports, actors, bytes, export);
    }

    /// <summary>The folder, empty.</summary>
    public static string Fresh(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        return folder;
    }
}
