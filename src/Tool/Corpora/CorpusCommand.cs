using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Corpora;

/// <summary>What the commands about a corpus begin with.</summary>
internal static class CorpusCommand
{
    /// <summary>Reads the corpus and shows how far it is.</summary>
    public static Task<CorpusReading> ReadAsync(
        CorpusRequest request,
        ToolConsole console,
        CancellationToken cancellation
    )
    {
        var progress = new WorkProgress();
        return ProgressDisplay.RunAsync(
            console,
            console.ErrorIsTerminal,
            "Reading reports",
            progress,
            () => Task.FromResult(CorpusReader.Read(request, progress, cancellation))
        );
    }
}
