using System.CommandLine;
using SeedsSdk.Benchmarks;
using SeedsSdk.Benchmarks.Compare;
using SeedsSdk.Benchmarks.Corpora;
using SeedsSdk.Benchmarks.Forms;

var root = new RootCommand("How fast extraction is, and how much memory it takes (docs/benchmarks.md).")
{
    BenchmarkCommands.Extraction(),
    BenchmarkCommands.Stages(),
    ThroughputCommand.Create(),
    ValidationCommand.Create(),
    CorpusCommand.Create(),
    CompareCommand.Create(),
    FormsCommand.Create(),
    EditsCommand.Create(),
    CancellationCommand.Create(),
};
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
