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
        var drivers = new Drivers(Create(project, track: true), Create(project, track: false));
        var run = Run(drivers, project);
        var again = run.Drivers.Run(project.Compile());

        var notCached = Ran.In(again.TrackedResult).Where(s => s.Reason != IncrementalStepRunReason.Cached).ToArray();
        Assert.True(notCached.Length == 0, "Ran again on a clone: " + string.Join(", ", notCached));
        AssertSame(run, again.Result, "again");
        return run;
    }

    /// <summary>Runs the driver of earlier runs on a project that was edited since.</summary>
    public static GeneratorRun RunEdited(GeneratorDriver untracked, TestProject before, TestProject edited)
    {
        var tracked = Create(before, track: true).RunGenerators(before.Compile());
        return Run(new Drivers(tracked, untracked).Replace(edited.Texts), edited);
    }

    private static GeneratorRun Run(Drivers drivers, TestProject project)
    {
        var compilation = project.Compile();
        return new GeneratorRun(drivers.Run(compilation), project, compilation);
    }

    /// <summary>Whatever the compiler remembers, what comes out is what a first run would give.</summary>
    public static void AssertSame(GeneratorRun run, GeneratorRunResult other, string when)
    {
        var sources = other.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
        var differing = run.Sources.Keys.Union(sources.Keys).Where(n => !Equals(Get(run.Sources, n), Get(sources, n)));
        Assert.True(!differing.Any(), $"Not the same {when}: {string.Join(", ", differing)}");
        Assert.Equal(run.Diagnostics.Select(d => d.ToString()), Ordered(other).Select(d => d.ToString()));
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
