using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedsSdk.Generator.Pipeline;

namespace SeedsSdk.Generator;

/// <summary>
/// Reports warnings, suggestions and what is hidden, each in its document. Errors are the generator's. Both run the same
/// steps over the same texts, and what one has read the other does not read again.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeedsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticReporting.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var project = ProjectFindings.Of(context.Options, context.Compilation);
        if (project is null)
        {
            return;
        }

        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var finding in project.In(file.AdditionalFile.Path, file.CancellationToken))
            {
                file.ReportDiagnostic(DiagnosticReporting.ToDiagnostic(finding));
            }
        });
        var assembly = context.Compilation.Assembly;
        context.RegisterOperationAction(
            operation =>
            {
                if (
                    CatalogUse.Of(operation.Operation, assembly) is { } use
                    && project.Answer(use, operation.CancellationToken) is { } diagnostic
                )
                {
                    operation.ReportDiagnostic(diagnostic);
                }
            },
            OperationKind.Invocation,
            OperationKind.PropertyReference
        );
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var finding in project.In(string.Empty, end.CancellationToken))
            {
                end.ReportDiagnostic(DiagnosticReporting.ToDiagnostic(finding));
            }
        });
    }
}
