using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Pipeline;

namespace SeedsSdk.Benchmarks;

/// <summary>What the steps of a run did.</summary>
internal static class EditsSteps
{
    /// <summary>How many outputs of each step are new or modified: <c>Read 1, Resolve 1</c>; the others are as before.</summary>
    public static string Describe(GeneratorDriver driver)
    {
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        var ran = TrackingNames
            .All.Select(name => (Name: name, Count: steps.TryGetValue(name, out var runs) ? Count(runs) : 0))
            .Where(step => step.Count > 0)
            .Select(step => $"{step.Name} {step.Count}");
        return string.Join(", ", ran) is { Length: > 0 } text ? text : "nothing";
    }

    private static int Count(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        runs.SelectMany(run => run.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
}
