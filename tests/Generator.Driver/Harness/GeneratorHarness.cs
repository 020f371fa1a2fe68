using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>
/// Runs the generator as the compiler does. Every run is made twice, the second time on a clone of the compilation: what
/// is not cached then would run again at every keystroke.
/// </summary>
internal static class GeneratorHarness
{
    public static GeneratorRun Run(TestProject project)
    {
        var run = Run(new Drivers(Create(project, track: true), Create(project, track: false)), project, isFirst: true);
        var again = run.Drivers.Run(run.Input.Clone());

        var notCached = Ran.In(again.TrackedResult).Where(s => s.Reason != IncrementalStepRunReason.Cached).ToArray();
        Assert.True(notCached.Length == 0, "Ran again on a clone: " + string.Join(", ", notCached));
        AssertSame(run, again.Result, "again");
        Assert.All(run.Errors, error => Assert.Equal(DiagnosticSeverity.Error, error.Severity));
        return run;
    }

    /// <summary>Runs the drivers of an earlier run on the project as it is after an edit.</summary>
    public static GeneratorRun Edit(GeneratorRun before, TestProject edited)
    {
        var tracked = before.IsFirst
            ? before.Drivers.Tracked
            : Create(before.Project, track: true).RunGenerators(before.Input);
        var drivers = new Drivers(tracked, before.Drivers.Untracked).Replace(edited.Texts);
        var run = Run(drivers, edited, isFirst: false);

        var fromScratch = Create(edited, track: false).RunGenerators(run.Input).GetRunResult().Results.Single();
        AssertSame(run, fromScratch, "from scratch");
        return run;
    }

    private static GeneratorRun Run(Drivers drivers, TestProject project, bool isFirst)
    {
        var compilation = project.Compile();
        var run = new GeneratorRun(drivers.Run(compilation), project, compilation, isFirst);
        Assert.Null(run.Exception);
        return run;
    }

    /// <summary>Whatever the compiler remembers, what comes out is what a first run would give.</summary>
    public static void AssertSame(GeneratorRun run, GeneratorRunResult other, string when)
    {
        var sources = other.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
        var differing = run.Sources.Keys.Union(sources.Keys).Where(n => !Equals(Get(run.Sources, n), Get(sources, n)));
        Assert.True(!differing.Any(), $"Not the same {when}: {string.Join(", ", differing)}");
        Assert.Equal(run.Errors.Select(d => d.ToString()), Ordered(other).Select(d => d.ToString()));
    }

    public static IEnumerable<Diagnostic> Ordered(GeneratorRunResult result) =>
        result.Diagnostics.OrderBy(diagnostic => diagnostic.ToString(), StringComparer.Ordinal);

    private static string? Get(IReadOnlyDictionary<string, string> sources, string name) =>
        sources.TryGetValue(name, out var source) ? source : null;

    private static CSharpGeneratorDriver Create(TestProject project, bool track) =>
        CSharpGeneratorDriver.Create(
            [new SeedsGenerator().AsSourceGenerator()],
            project.Texts,
            project.ParseOptions,
            project.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track)
        );
}
