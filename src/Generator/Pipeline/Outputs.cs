using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>What leaves the pipeline: the one place that adds sources, and the one that reports diagnostics.</summary>
internal static class Outputs
{
    public static void Report(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<Finding>> findings
    ) =>
        context.RegisterSourceOutput(
            findings.Select((all, _) => all.Where(ValidateStep.IsGenerators).ToEquatableArray()),
            Report
        );

    public static void Add(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Output> pages,
        params IncrementalValueProvider<Output>[] others
    )
    {
        context.RegisterSourceOutput(pages, Add);
        foreach (var other in others)
        {
            context.RegisterSourceOutput(other, Add);
        }
    }

    private static void Add(SourceProductionContext context, Output output)
    {
        foreach (var file in output.Files)
        {
            context.AddSource(file.HintName, file.Text);
        }

        Report(context, output.Findings);
    }

    private static void Report(SourceProductionContext context, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(DiagnosticReporting.ToDiagnostic(finding));
        }
    }
}
