namespace SeedsSdk.Tool.Tests.Extract;

/// <summary>Gives its bytes in pieces of a few sizes, as a pipe does.</summary>
internal sealed class PiecesStream(byte[] bytes, params int[] sizes) : MemoryStream(bytes)
{
    private int _next;

    public override int Read(Span<byte> buffer) =>
        base.Read(buffer[..Math.Min(buffer.Length, sizes[_next++ % sizes.Length])]);
}

/// <summary>Fails after some bytes, as a broken disk does.</summary>
internal sealed class FailingStream(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) =>
        base.Read(buffer) is > 0 and var read ? read : throw new IOException("The disk is broken.");
}

/// <summary>Takes some writes and is closed then, as a pipe into <c>head</c>.</summary>
internal sealed class ClosingStream(int writes) : MemoryStream
{
    /// <summary>EPIPE.</summary>
    private const int Closed = 32;

    private int _left = writes;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_left-- <= 0)
        {
            throw new IOException("Broken pipe", Closed);
        }

        base.Write(buffer);
    }
}

/// <summary>Gives lines without end, and counts them.</summary>
internal sealed class EndlessStream(byte[] line) : MemoryStream
{
    public long Reads { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        Reads++;
        line.CopyTo(buffer);
        return line.Length;
    }
}

/// <summary>A read of it never ends, as that of a terminal where nobody types.</summary>
internal sealed class SilentStream : MemoryStream
{
    private readonly ManualResetEventSlim _never = new();

    public override int Read(Span<byte> buffer)
    {
        _never.Wait();
        return 0;
    }
}
