using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>Runs the analyzer over a project's reports as the compiler does.</summary>
internal static class AnalyzerHarness
{
    public static IReadOnlyList<Diagnostic> Run(TestProject project, CSharpCompilation compilation)
    {
        var failures = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. project.Texts], project.Options),
            onAnalyzerException: (exception, _, _) => failures.Add(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        var found = new CompilationWithAnalyzers(compilation, [new SeedsAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        Assert.Empty(failures);
        Assert.All(found, diagnostic => Assert.NotEqual(DiagnosticSeverity.Error, diagnostic.Severity));
        return found;
    }
}
