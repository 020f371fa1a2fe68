using System.Diagnostics;
using System.Text;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Benchmarks;

/// <summary>What one pass over the lines took, on one thread.</summary>
/// <param name="TextBytes">The length of all texts, in UTF-8.</param>
/// <param name="Processor">The time of the processor, that of the collector and the compiler of the run time with it.</param>
/// <param name="Allocated">In bytes.</param>
/// <param name="Result">A number that depends on every text.</param>
internal sealed record Pass(long TextBytes, TimeSpan Elapsed, TimeSpan Processor, long Allocated, long Result)
{
    public double MegabytesPerSecond => TextBytes / 1e6 / Elapsed.TotalSeconds;

    /// <summary>As if nobody else used the machine.</summary>
    public double MegabytesPerProcessorSecond => TextBytes / 1e6 / Processor.TotalSeconds;

    public double AllocatedPerKilobyte => Allocated * 1000.0 / TextBytes;
}

/// <summary>Passes over the lines of a file, which is repeated until there is enough of it.</summary>
/// <param name="lines">JSON Lines with a text each.</param>
/// <param name="bytes">How many bytes of text a pass takes, in UTF-8; the last text is taken whole.</param>
internal sealed class Throughput(IReadOnlyList<byte[]> lines, long bytes)
{
    /// <summary>Decodes every text and counts its characters: what any reader of such a file has to do.</summary>
    public Pass Decode() => Run(text => text.Length);

    /// <summary>Decodes, reads and extracts every text, as <c>seeds extract</c> does; counts the quotes.</summary>
    public Pass Extract() => Run(text => DocumentExtractor.Extract(PlainTextReader.Read("text", text)).Quotes.Count);

    private Pass Run(Func<string, int> work)
    {
        GC.Collect();
        var (textBytes, result) = (0L, 0L);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        for (var i = 0; textBytes < bytes; i = (i + 1) % lines.Count)
        {
            var text = JsonLines.Text(lines[i]);
            textBytes += Encoding.UTF8.GetByteCount(text);
            result += work(text);
        }

        return new Pass(
            textBytes,
            watch.Elapsed,
            Environment.CpuUsage.TotalTime - processor,
            GC.GetAllocatedBytesForCurrentThread() - allocated,
            result
        );
    }
}
