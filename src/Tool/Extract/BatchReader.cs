namespace SeedsSdk.Tool.Extract;

/// <summary>
/// Cuts a stream of bytes into batches of whole lines. A batch is passed on as soon as a read has brought the end of a
/// line, so that a slow input gets its answers without waiting for more.
/// </summary>
/// <param name="take">Gives an empty batch; waits for one.</param>
/// <param name="give">Takes a full one.</param>
/// <param name="count">Is told how many bytes each read has brought.</param>
/// <param name="maximumLine">Bytes; a longer line is a bad one, and not kept.</param>
internal sealed class BatchReader(
    Func<ValueTask<LineBatch>> take,
    Action<LineBatch> give,
    Action<int> count,
    int maximumLine
)
{
    private LineBatch _batch = null!;
    private int _filled;
    private long _line;

    public async Task ReadAsync(LineInput input)
    {
        var stream = input.Open();
        await using (stream.ConfigureAwait(false))
        {
            _line = 1;
            await StartAsync(input, default).ConfigureAwait(false);
            while (await FillAsync(stream).ConfigureAwait(false)) { }

            // The last line need not end; an empty batch goes back by the same way.
            _batch.Length = _filled;
            give(_batch);
        }
    }

    /// <summary>One read. False at the end of the input.</summary>
    private async ValueTask<bool> FillAsync(Stream stream)
    {
        if (_filled >= maximumLine)
        {
            _batch.Problem = LineProblems.TooLong(maximumLine);
            _filled = 0;
        }
        else if (_filled == _batch.Buffer.Length)
        {
            _batch.Grow(maximumLine);
        }

        var read = stream.Read(_batch.Buffer.AsSpan(_filled));
        if (read == 0)
        {
            return false;
        }

        count(read);
        var added = _batch.Buffer.AsSpan(_filled, read);

        // What is left of a line that is not kept ends at the first line end; else all that is whole goes on.
        var end = _batch.Problem is null ? added.LastIndexOf((byte)'\n') : added.IndexOf((byte)'\n');
        end += end < 0 ? 0 : _filled + 1;
        _filled = _batch.Problem is null || end > 0 ? _filled + read : 0;
        if (end > 0)
        {
            await PassAsync(end).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>The lines up to an offset go on; what is behind them begins the next batch.</summary>
    private async ValueTask PassAsync(int length)
    {
        var (full, rest) = (_batch, _batch.Buffer.AsMemory(length, _filled - length));
        full.Length = length;
        _line += full.Buffer.AsSpan(0, length).Count((byte)'\n');
        await StartAsync(full.Input, rest).ConfigureAwait(false);
        give(full);
    }

    private async ValueTask StartAsync(LineInput input, ReadOnlyMemory<byte> rest)
    {
        _batch = await take().ConfigureAwait(false);
        _batch.Input = input;
        _batch.FirstLine = _line;
        while (_batch.Buffer.Length < rest.Length)
        {
            _batch.Grow(rest.Length);
        }

        rest.CopyTo(_batch.Buffer);
        _filled = rest.Length;
    }
}
