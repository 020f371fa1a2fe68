using System.Collections.Concurrent;
using System.Text;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Tool.Extract;

namespace SeedsSdk.Tool.Tests.Extract;

/// <summary>What the extraction learns of words is kept by thread: a worker that went from thread to thread would learn it again.</summary>
public sealed class WorkerThreadTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_worker_stays_on_its_thread(int jobs)
    {
        var lines = string.Concat(Enumerable.Range(0, 300).Select(i => Lines.Of(i, "The port is shut.") + "\n"));
        var source = new ThreadsSource();
        var (bad, output, _) = await Lines.PipeAsync(
            new LineByLine(Encoding.UTF8.GetBytes(lines)),
            jobs: jobs,
            source: source
        );
        Assert.Equal(0, bad);
        Assert.Equal(300, output.Count(c => c == '\n'));
        Assert.InRange(source.Threads.Count, 1, jobs);
        Assert.DoesNotContain(true, source.Threads.Values);
    }

    /// <summary>Keeps the threads that read, and whether they are of the pool.</summary>
    private sealed class ThreadsSource : DocumentSource
    {
        public ConcurrentDictionary<int, bool> Threads { get; } = [];

        public override DocumentFacts Read(string text, CancellationToken cancellation)
        {
            Threads[Environment.CurrentManagedThreadId] = Thread.CurrentThread.IsThreadPoolThread;
            return base.Read(text, cancellation);
        }
    }

    /// <summary>Gives a line with each read, so that each is a batch.</summary>
    private sealed class LineByLine(byte[] bytes) : MemoryStream(bytes)
    {
        private readonly byte[] _bytes = bytes;

        public override int Read(Span<byte> buffer)
        {
            var start = (int)Position;
            var end = Array.IndexOf(_bytes, (byte)'\n', start) + 1;
            return base.Read(buffer[..Math.Min(buffer.Length, Math.Max(0, end - start))]);
        }
    }
}
