using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Robustness.Oracles;
using Xunit.Sdk;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>What holds for every text whatever: nobody has to know what it means.</summary>
internal static class Checks
{
    private static readonly Oracle s_oracle = new(Stages.Both);

    public static void Hold(string text)
    {
        if (s_oracle.Check(text) is { } violation)
        {
            throw new XunitException(violation.ToString());
        }
    }

    public static DocumentFacts Extract(string text) =>
        DocumentExtractor.Extract(DocumentReader.Read("2023-03-20-report.txt", text));
}
