using SeedsSdk.Eval.Reports;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Eval.Extraction;

/// <summary>Runs all stages over a folder of reports and exports the corpus, as the command line tool does.</summary>
internal static class OwnExport
{
    /// <param name="folder">It is searched for <c>*.txt</c>, its own folders too.</param>
    /// <param name="actors">The authority file; null for none.</param>
    /// <exception cref="IOException">The folder or the file cannot be read.</exception>
    public static ReportExport Run(string folder, string? actors)
    {
        var documents = Directory
            .EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Select(file => (File: file, Shown: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(file => file.Shown, StringComparer.Ordinal)
            .Select(file => DocumentExtractor.Extract(DocumentReader.Read(file.Shown, File.ReadAllText(file.File))))
            .ToArray();
        var authority = actors is null ? Authority.Empty : AuthorityReader.Read(File.ReadAllText(actors)).Authority;
        var corpus = Load(CorpusResolver.Resolve(documents, authority));
        using var json = new MemoryStream();
        corpus.WriteJson(json);
        return ReportFiles.ReadExport(folder, json.ToArray());
    }

    private static Corpus Load(ResolvedCorpus resolved)
    {
        var pages = PageWriter.Pages(resolved, includeText: true);
        return Corpus.Load(number => pages[number]);
    }
}
