using SeedsSdk.Generator.Driver.Harness;
using SeedsSdk.Generator.Pipeline;

namespace SeedsSdk.Generator.Driver.Incrementality;

/// <summary>The generator and the analyzer see the same texts: each is read once, and the corpus is decided once.</summary>
public sealed class SharedReadingTests
{
    [Fact]
    public void A_text_is_read_once()
    {
        var project = Samples.Project;
        var items = project.Texts.Select(file => SeedsItem.From(file, project.Options)!).ToArray();
        var first = DocumentStep.Run(items[0], CancellationToken.None);

        Assert.Same(first, DocumentStep.Run(items[0], CancellationToken.None));
        Assert.NotSame(first, DocumentStep.Run(items[1], CancellationToken.None));
    }

    [Fact]
    public void A_set_of_reports_is_decided_once()
    {
        var project = Samples.Project;
        var read = project
            .Texts.Select(file => DocumentStep.Run(SeedsItem.From(file, project.Options)!, CancellationToken.None))
            .ToArray();
        var first = ResolveStep.Run(read, CuratedActors.None, CancellationToken.None);

        Assert.Same(first, ResolveStep.Run(read, CuratedActors.None, CancellationToken.None));
        Assert.Same(first, ResolveStep.Run([.. read.Reverse()], CuratedActors.None, CancellationToken.None));
        Assert.NotSame(first, ResolveStep.Run([read[0]], CuratedActors.None, CancellationToken.None));
    }

    [Fact]
    public void The_analyzer_reads_nothing_that_the_generator_read()
    {
        var run = GeneratorHarness.Run(Samples.Project);
        var reports = run.Project.Texts.Where(file => file.Path.EndsWith(".txt", StringComparison.Ordinal)).ToArray();
        var before = reports.Select(file => SharedReadings.Peek(file.GetText()!)).ToArray();
        _ = run.Diagnostics;

        Assert.All(before, Assert.NotNull);
        Assert.All(before.Zip(reports), pair => Assert.Same(pair.First, SharedReadings.Peek(pair.Second.GetText()!)));
    }
}
