using System.Threading.Channels;
using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Extract;

/// <summary>
/// One reader, some workers, one writer. The reader waits for an empty batch, and the writer writes in the order of the
/// input and gives batches back: memory is bounded by the number of batches, whatever the input and whoever is slow.
/// </summary>
internal sealed class ExtractPipeline(int jobs, DocumentSource source, WorkProgress progress)
{
    /// <summary>So many that no worker waits while a slow line holds up the writer for a while.</summary>
    private const int BatchesPerJob = 4;

    /// <summary>A text must fit into a string, and into memory several times.</summary>
    public const int DefaultMaximumLine = 1 << 29;

    private readonly Channel<LineBatch> _free = Channel.CreateUnbounded<LineBatch>();
    private readonly Channel<LineBatch> _work = Channel.CreateUnbounded<LineBatch>();
    private readonly Channel<LineBatch> _order = Channel.CreateUnbounded<LineBatch>();

    /// <summary>Bytes; a longer line is a bad one.</summary>
    public int MaximumLine { get; init; } = DefaultMaximumLine;

    /// <returns>How many lines were bad.</returns>
    /// <exception cref="IOException">An input cannot be read. What was read before is written.</exception>
    public async Task<long> RunAsync(
        IReadOnlyList<LineInput> inputs,
        Stream output,
        TextWriter errors,
        CancellationToken cancellation
    )
    {
        for (var i = 0; i < jobs * BatchesPerJob; i++)
        {
            await _free.Writer.WriteAsync(new LineBatch(), cancellation).ConfigureAwait(false);
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(() => ReadAsync(inputs, stop.Token), CancellationToken.None);
        Task[] working =
        [
            .. Enumerable
                .Range(0, jobs)
                .Select(_ =>
                    Task.Factory.StartNew(
                        () => Work(stop.Token),
                        CancellationToken.None,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                ),
        ];
        try
        {
            return await WriteAsync(output, errors, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            // Nobody waits for the reader: it may sit in a read that nothing ends.
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(working).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

#pragma warning disable CA1031 // Whatever happens, the writer must get to know it.
    private async Task ReadAsync(IReadOnlyList<LineInput> inputs, CancellationToken cancellation)
    {
        try
        {
            var reader = new BatchReader(
                () => _free.Reader.ReadAsync(cancellation),
                batch =>
                {
                    _work.Writer.TryWrite(batch);
                    _order.Writer.TryWrite(batch);
                },
                read => progress.Add(read),
                MaximumLine
            );
            foreach (var input in inputs)
            {
                await reader.ReadAsync(input).ConfigureAwait(false);
            }

            _order.Writer.Complete();
        }
        catch (Exception failure)
        {
            _order.Writer.Complete(failure);
        }

        _work.Writer.Complete();
    }

    /// <summary>On a thread of its own: the extraction keeps for each thread what it has learned of words.</summary>
    private void Work(CancellationToken cancellation)
    {
        using var worker = new BatchWorker(source);
        while (NextWork(cancellation) is { } batch)
        {
            try
            {
                worker.Run(batch, cancellation);
                batch.Complete();
            }
            catch (Exception failure)
            {
                batch.Fail(failure);
            }
        }
    }
#pragma warning restore CA1031

    /// <summary>Waits for a batch; null where no more will come.</summary>
    private LineBatch? NextWork(CancellationToken cancellation)
    {
        LineBatch? batch;
        while (!_work.Reader.TryRead(out batch))
        {
            if (!_work.Reader.WaitToReadAsync(cancellation).AsTask().GetAwaiter().GetResult())
            {
                return null;
            }
        }

        return batch;
    }

    private async Task<long> WriteAsync(Stream output, TextWriter errors, CancellationToken cancellation)
    {
        var badLines = 0L;
        await foreach (var batch in _order.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            await batch.Done.WaitAsync(cancellation).ConfigureAwait(false);
            foreach (var (line, problem) in batch.BadLines)
            {
                await errors.WriteLineAsync($"seeds: {batch.Input.Place(line)}: {problem}").ConfigureAwait(false);
                badLines++;
            }

            await output.WriteAsync(batch.Output.WrittenMemory, cancellation).ConfigureAwait(false);
            batch.Clear();
            _free.Writer.TryWrite(batch);
        }

        return badLines;
    }
}
