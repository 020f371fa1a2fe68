using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Benchmarks;

/// <summary>Lets the run time compile what runs often, so that a short text does not pay for it.</summary>
internal static class Warm
{
    private const int LongestDocument = 50_000;
    private const int Enough = 1_500_000;

    public static void Up(BenchmarkText text)
    {
        for (var read = 0; read < Enough; )
        {
            foreach (var document in text.Documents)
            {
                var start = document[..Math.Min(document.Length, LongestDocument)];
                DocumentExtractor.Extract(PlainTextReader.Read("text", start));
                read += start.Length + 1;
                if (read >= Enough)
                {
                    return;
                }
            }
        }
    }
}
