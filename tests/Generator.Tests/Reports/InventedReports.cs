using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Reports;

/// <summary>The reports of this folder, read as the generator reads them, in one corpus without an authority file.</summary>
internal static class InventedReports
{
    public static string Folder => Path.Combine(Repository.Root, "tests/Generator.Tests/Reports");

    public static IReadOnlyList<string> Files { get; } =
    [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)];

    private static readonly Lazy<ResolvedCorpus> s_corpus = new(() =>
        CorpusResolver.Resolve([.. Files.Select(Extract)], Authority.Empty)
    );

    public static IEnumerable<string> Stems => Files.Select(file => Path.GetFileNameWithoutExtension(file));

    public static ResolvedCorpus Corpus => s_corpus.Value;

    public static Truth TruthOf(string stem) => Truth.Read(Path.Combine(Folder, stem + ".truth.json"));

    private static DocumentFacts Extract(string file) =>
        DocumentExtractor.Extract(DocumentReader.Read(Path.GetFileName(file), File.ReadAllText(file)));
}
