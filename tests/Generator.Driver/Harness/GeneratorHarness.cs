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
        var driver = CSharpGeneratorDriver.Create(
            [new SeedsGenerator().AsSourceGenerator()],
            project.Texts,
            project.ParseOptions,
            project.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        return Run(driver, project);
    }

    /// <summary>Runs the driver of an earlier run on a project that was edited since.</summary>
    public static GeneratorRun Run(GeneratorDriver driver, TestProject project)
    {
        var compilation = project.Compile();
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var run = new GeneratorRun(driver, project, (CSharpCompilation)output);

        var again = driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        var notCached = Ran.In(again).Where(step => step.Reason != IncrementalStepRunReason.Cached).ToArray();
        Assert.True(notCached.Length == 0, "Ran again on a clone: " + string.Join(", ", notCached));
        return run;
    }
}
