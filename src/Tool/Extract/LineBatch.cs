using System.Buffers;

namespace SeedsSdk.Tool.Extract;

/// <summary>A line that could not be read.</summary>
/// <param name="Line">Counts from 1.</param>
internal readonly record struct BadLine(long Line, string Problem);

/// <summary>
/// Some whole lines on their way: read, worked on, written, and used again for others. There is a fixed number of them,
/// which is what bounds the memory.
/// </summary>
internal sealed class LineBatch
{
    /// <summary>Enough for the cost of passing a batch on to vanish, and little enough for all cores to have some.</summary>
    public const int UsualSize = 1 << 18;

    /// <summary>What a very long line has made larger than this is given back.</summary>
    private const int KeptSize = UsualSize * 4;

    private TaskCompletionSource _done = New();

    public byte[] Buffer { get; private set; } = new byte[UsualSize];

    /// <summary>How much of the buffer is whole lines.</summary>
    public int Length { get; set; }

    /// <summary>Where the lines are from.</summary>
    public LineInput Input { get; set; } = null!;

    /// <summary>The number of the first line; counts from 1.</summary>
    public long FirstLine { get; set; }

    /// <summary>What is wrong with the only line of the batch; null where it is to be read.</summary>
    public string? Problem { get; set; }

    /// <summary>What is to be written.</summary>
    public ArrayBufferWriter<byte> Output { get; private set; } = new(UsualSize / 4);

    public List<BadLine> BadLines { get; } = [];

    /// <summary>Ends when the batch has been worked on.</summary>
    public Task Done => _done.Task;

    public void Complete() => _done.SetResult();

    public void Fail(Exception failure) => _done.SetException(failure);

    /// <summary>Doubles the buffer, up to a limit.</summary>
    public void Grow(int limit)
    {
        var larger = new byte[(int)Math.Min(limit, 2L * Buffer.Length)];
        Buffer.CopyTo(larger, 0);
        Buffer = larger;
    }

    public void Clear()
    {
        Length = 0;
        Problem = null;
        BadLines.Clear();
        _done = New();
        if (Buffer.Length > KeptSize)
        {
            Buffer = new byte[UsualSize];
        }

        if (Output.Capacity > KeptSize)
        {
            Output = new ArrayBufferWriter<byte>(UsualSize / 4);
        }
        else
        {
            Output.ResetWrittenCount();
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
