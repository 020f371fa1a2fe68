using SeedsSdk.Generator.Driver.Harness;

namespace SeedsSdk.Generator.Driver.Output;

/// <summary>The generated code as a reviewer sees it: a quote that changes its speaker is a line that changes.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void Two_reports()
    {
        var run = GeneratorHarness.Run(Samples.Project).Compiles();

        Assert.Empty(run.Findings);
        Snapshot.Verify(run);
    }

    [Fact]
    public void Public_without_texts() =>
        Snapshot.Verify(
            GeneratorHarness
                .Run(
                    Samples
                        .Project.WithProperty("SeedsIncludeText", "false")
                        .WithProperty("SeedsVisibility", "public")
                        .WithProperty("SeedsClass", "Known")
                )
                .Compiles()
        );

    [Fact]
    public void No_report() => Snapshot.Verify(GeneratorHarness.Run(TestProject.Empty).Compiles());
}
