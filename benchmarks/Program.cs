using System.CommandLine;
using SeedsSdk.Benchmarks;
using SeedsSdk.Benchmarks.Corpora;

var root = new RootCommand("How fast extraction is, and how much memory it takes (docs/benchmarks.md).")
{
    BenchmarkCommands.Extraction(),
    BenchmarkCommands.Stages(),
    ThroughputCommand.Create(),
    ValidationCommand.Create(),
    CorpusCommand.Create(),
    EditsCommand.Create(),
};
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
