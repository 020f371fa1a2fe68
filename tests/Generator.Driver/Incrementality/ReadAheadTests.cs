using SeedsSdk.Generator.Driver.Harness;
using SeedsSdk.Generator.Pipeline;

namespace SeedsSdk.Generator.Driver.Incrementality;

/// <summary>Documents are read on all cores, before they are asked for.</summary>
public sealed class ReadAheadTests
{
    private const int Reports = 60;

    [Fact]
    public void Documents_read_ahead_are_those_read_one_after_the_other()
    {
        var ahead = Items();
        ReadAhead.Run(ahead, CancellationToken.None);

        var found = ahead.Select(item => SharedReadings.Peek(item.File.GetText()!)).ToArray();
        var expected = Items().Select(item => DocumentStep.Run(item, CancellationToken.None)).ToArray();

        Assert.All(found, Assert.NotNull);
        Assert.Equal(expected.Select(one => one.Report), found.Select(one => one!.Report));
        Assert.Equal(expected.Select(one => one.Findings), found.Select(one => one!.Findings));
    }

    [Fact]
    public void What_is_read_is_not_read_again()
    {
        var items = Items();

        Assert.Equal(Reports, ReadAhead.Run(items, CancellationToken.None));
        Assert.Equal(0, ReadAhead.Run(items, CancellationToken.None));
        Assert.Same(SharedReadings.Peek(items[3].File.GetText()!), DocumentStep.Run(items[3], CancellationToken.None));
    }

    [Fact]
    public void It_stops_when_cancelled_and_nothing_is_lost()
    {
        var items = Items();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => ReadAhead.Run(items, cancelled.Token));
        Assert.All(items, item => Assert.Null(SharedReadings.Peek(item.File.GetText()!)));
        Assert.NotNull(DocumentStep.Run(items[0], CancellationToken.None).Report);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_stop_the_others()
    {
        var project = Samples.Many(Reports).With(new FailingFile("/projects/app/seeds/broken.txt"));
        var items = project.Texts.Select(file => SeedsItem.From(file, project.Options)!).ToArray();

        ReadAhead.Run(items, CancellationToken.None);

        Assert.NotNull(SharedReadings.Peek(items[Reports - 1].File.GetText()!));
    }

    [Fact]
    public void Who_is_cancelled_does_not_wait_for_another_ones_turn()
    {
        var place = new object();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using (Turn.At(place, CancellationToken.None))
        {
            // On a thread of its own: one that waits for a task may run it itself, and has had its turn.
            var waiting = Task.Factory.StartNew(
                () => Turn.At(place, cancelled.Token).Dispose(),
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );

            Assert.Throws<OperationCanceledException>(() => waiting.GetAwaiter().GetResult());
        }
    }

    private static SeedsItem[] Items()
    {
        var project = Samples.Many(Reports);
        return [.. project.Texts.Select(file => SeedsItem.From(file, project.Options)!)];
    }
}
