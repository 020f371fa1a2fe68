using System.CommandLine;
using SeedsSdk.Benchmarks;

var root = new RootCommand("How fast extraction is, and how much memory it takes (docs/benchmarks.md).")
{
    BenchmarkCommands.Extraction(),
    BenchmarkCommands.Stages(),
    ThroughputCommand.Create(),
    ValidationCommand.Create(),
};
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
