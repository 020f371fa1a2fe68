namespace SeedsSdk.Export;

/// <summary>
/// Passes on what is written, without CR bytes. In .NET 8 an indented Utf8JsonWriter ends its lines as the machine does
/// and cannot be told otherwise; inside a JSON string a CR is escaped, so that every CR byte is one of a line end.
/// </summary>
internal sealed class LineFeedStream(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => inner.Flush();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.IndexOf((byte)'\r') is >= 0 and var end)
        {
            inner.Write(buffer[..end]);
            buffer = buffer[(end + 1)..];
        }

        inner.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
