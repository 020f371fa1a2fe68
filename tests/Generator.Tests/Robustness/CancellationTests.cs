using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>An editor that types on waits for nobody: the work on an outdated document stops.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void A_cancelled_extraction_stops_and_gives_nothing()
    {
        var document = DocumentReader.Read(
            "2023-03-20-report.txt",
            "A Title\n\nTor Haug said: \"The port is shut.\"\n"
        );
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => DocumentExtractor.Extract(document, cancelled.Token));
    }
}
