using BenchmarkDotNet.Attributes;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Benchmarks;

/// <summary>From a text to its facts, for documents of growing length.</summary>
public class ExtractionBenchmarks
{
    public static IEnumerable<BenchmarkText> Texts => BenchmarkText.Sizes;

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = null!;

    [GlobalSetup]
    public void WarmUp() => Warm.Up(Text);

    /// <summary>How many quotes were found: a number that the compiler cannot leave out.</summary>
    [Benchmark]
    public int Extract()
    {
        var quotes = 0;
        foreach (var document in Text.Documents)
        {
            quotes += DocumentExtractor.Extract(PlainTextReader.Read("text", document)).Quotes.Count;
        }

        return quotes;
    }
}
