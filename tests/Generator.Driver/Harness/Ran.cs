using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Pipeline;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>One output of a step of the pipeline, and why it is there.</summary>
internal readonly record struct StepOutput(string Step, IncrementalStepRunReason Reason)
{
    public override string ToString() => $"{Step} {Reason}";
}

/// <summary>What the steps of a run did.</summary>
internal static class Ran
{
    /// <summary>Of every step that works: a step that is missing here has lost its name.</summary>
    public static IEnumerable<StepOutput> In(GeneratorRunResult result) =>
        TrackingNames
            .All.Where(result.TrackedSteps.ContainsKey)
            .SelectMany(name =>
                result.TrackedSteps[name].SelectMany(step => step.Outputs).Select(o => new StepOutput(name, o.Reason))
            );
}
