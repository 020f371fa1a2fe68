using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>What came out of a run.</summary>
internal sealed class GeneratorRun(Drivers drivers, TestProject project, CSharpCompilation input, bool isFirst)
{
    private readonly GeneratorRunResult _result = drivers.Result;
    private readonly CSharpCompilation _output = input.AddSyntaxTrees(
        drivers.Result.GeneratedSources.Select(source => source.SyntaxTree)
    );

    private readonly Lazy<IReadOnlyList<Diagnostic>> _analyzed = new(() =>
        AnalyzerHarness.Run(
            project,
            input.AddSyntaxTrees(drivers.Result.GeneratedSources.Select(source => source.SyntaxTree))
        )
    );

    public Drivers Drivers => drivers;

    public TestProject Project => project;

    public CSharpCompilation Input => input;

    public bool IsFirst => isFirst;

    /// <summary>Null, or what must never be: an exception that left the generator.</summary>
    public Exception? Exception => _result.Exception;

    /// <summary>By hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        _result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What the generator reports: errors.</summary>
    public IReadOnlyList<Diagnostic> Errors => [.. GeneratorHarness.Ordered(_result)];

    /// <summary>What is found of the reports: the generator's errors and what the analyzer finds beside them.</summary>
    public IReadOnlyList<Diagnostic> WithHidden =>
        [.. Errors.Concat(_analyzed.Value).OrderBy(diagnostic => diagnostic.ToString(), StringComparer.Ordinal)];

    /// <summary>What the build says of the reports: all but hidden findings.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. WithHidden.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];

    /// <summary>As the compiler prints them, paths relative to the project: <c>seeds/a.txt(1,4): SEED0001</c>.</summary>
    public IReadOnlyList<string> Findings => [.. Diagnostics.Select(Describe)];

    /// <summary>How many outputs of a step were made anew: neither cached nor gone.</summary>
    public int Count(string step) =>
        Ran.In(drivers.TrackedResult)
            .Count(o =>
                o.Step == step && o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed)
            );

    /// <summary>The same for the steps that did anything: <c>Read 1, Resolve 1, Page 1</c>.</summary>
    public string Work =>
        string.Join(
            ", ",
            Pipeline.TrackingNames.All.Where(step => Count(step) > 0).Select(step => $"{step} {Count(step)}")
        );

    /// <summary>Runs again after an edit, with all that the compiler remembers.</summary>
    public GeneratorRun Edit(Func<TestProject, TestProject> edit) => GeneratorHarness.Edit(this, edit(project));

    /// <summary>Nothing to complain about at any severity, hidden ones and documentation included.</summary>
    public GeneratorRun Compiles()
    {
        var found = _output.GetDiagnostics().Where(diagnostic => !diagnostic.IsSuppressed).Select(d => d.ToString());
        Assert.True(!found.Any(), "The output does not compile without a diagnostic:\n" + string.Join('\n', found));
        return this;
    }

    /// <summary>For queries where the generated code is in another namespace than App.</summary>
    public GeneratorRun WithApp() =>
        new(
            drivers,
            project,
            input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("namespace App { }", project.ParseOptions)),
            isFirst
        );

    /// <summary>Compiles, loads and runs <c>static string Query()</c> of a snippet beside the generated code.</summary>
    /// <param name="body">Its body: an expression of any type.</param>
    public string Query(string body)
    {
        var source =
            "using System; using System.Linq; using SeedsSdk; using App;\n"
            + $"public static class TestQuery {{ public static object Run() => {body}; }}";
        var tree = CSharpSyntaxTree.ParseText(source, project.ParseOptions);
        using var image = new MemoryStream();
        var emitted = _output.AddSyntaxTrees(tree).Emit(image);
        Assert.True(
            emitted.Success,
            string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        );

        image.Position = 0;
        var context = new AssemblyLoadContext("consumer", isCollectible: true);
        try
        {
            var run = context.LoadFromStream(image).GetType("TestQuery")!.GetMethod("Run")!;
            var flags = BindingFlags.DoNotWrapExceptions;
            return Convert.ToString(
                run.Invoke(null, flags, null, null, null),
                System.Globalization.CultureInfo.InvariantCulture
            )!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var path = span.Path is { Length: > 0 }
            ? span.Path.Replace(TestProject.Directory, "", StringComparison.Ordinal)
            : "-";
        return $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Id}";
    }
}
