using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
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
        IncrementalValuesProvider<Printed<PrintedPage>> pages,
        IncrementalValueProvider<Printed<PrintedActors>> actors,
        IncrementalValuesProvider<EquatableArray<SourceFile>> indexes,
        IncrementalValueProvider<EquatableArray<SourceFile>> seeds
    )
    {
        context.RegisterSourceOutput(
            pages,
            (output, printed) => Add(output, printed.Items.Select(page => page.File), printed.Findings)
        );
        context.RegisterSourceOutput(
            actors,
            (output, printed) => Add(output, printed.Items.Select(page => page.File), printed.Findings)
        );
        context.RegisterSourceOutput(indexes, (output, files) => Add(output, files, EquatableArray<Finding>.Empty));
        context.RegisterSourceOutput(seeds, (output, files) => Add(output, files, EquatableArray<Finding>.Empty));
    }

    private static void Add(
        SourceProductionContext context,
        IEnumerable<SourceFile> files,
        EquatableArray<Finding> findings
    )
    {
        foreach (var file in files)
        {
            context.AddSource(file.HintName, file.Text);
        }

        Report(context, findings);
    }

    private static void Report(SourceProductionContext context, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(DiagnosticReporting.ToDiagnostic(finding));
        }
    }
}
