using System.Diagnostics;

namespace SeedsSdk.Benchmarks;

/// <summary>What one run of the generator took.</summary>
/// <param name="Processor">Of all threads.</param>
/// <param name="Allocated">In bytes, by all threads.</param>
internal sealed record EditsRun(TimeSpan Elapsed, TimeSpan Processor, long Allocated)
{
    public static EditsRun Measure(Action run)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        run();
        var elapsed = watch.Elapsed;
        return new EditsRun(
            elapsed,
            Environment.CpuUsage.TotalTime - processor,
            GC.GetTotalAllocatedBytes(precise: true) - allocated
        );
    }

    /// <summary>Of each figure by itself.</summary>
    public static EditsRun Median(EditsRun[] runs) =>
        new(
            runs.Select(run => run.Elapsed).Order().ElementAt(runs.Length / 2),
            runs.Select(run => run.Processor).Order().ElementAt(runs.Length / 2),
            runs.Select(run => run.Allocated).Order().ElementAt(runs.Length / 2)
        );
}
