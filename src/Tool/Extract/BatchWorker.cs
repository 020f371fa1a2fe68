using System.Text.Json;
using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Extract;

/// <summary>Works on the lines of batches, one after the other. Each thread has its own.</summary>
internal sealed class BatchWorker(DocumentSource source) : IDisposable
{
    private readonly Utf8JsonWriter _writer = new(Stream.Null, JsonOutput.Options);

    public void Dispose() => _writer.Dispose();

    public void Run(LineBatch batch, CancellationToken cancellation)
    {
        if (batch.Problem is { } problem)
        {
            WriteError(batch, batch.FirstLine, default, problem);
            return;
        }

        var rest = batch.Buffer.AsSpan(0, batch.Length);
        for (var line = batch.FirstLine; !rest.IsEmpty; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = rest.IndexOf((byte)'\n');
            var bytes = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            ReadLine(batch, line, WithoutMark(bytes, line), cancellation);
        }
    }

    /// <summary>Many programs begin a file with a byte order mark.</summary>
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes, long line) =>
        line == 1 && bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;

    private void ReadLine(LineBatch batch, long line, ReadOnlySpan<byte> bytes, CancellationToken cancellation)
    {
        if (bytes.TrimEnd((byte)'\r').Trim(" \t"u8).IsEmpty)
        {
            return;
        }

        var parsed = LineParser.Parse(bytes);
        if (parsed.Problem is { } problem)
        {
            WriteError(batch, line, parsed.Id, problem);
            return;
        }

#pragma warning disable CA1031 // A text that the SDK fails on costs its own line and not the run.
        try
        {
            var facts = source.Read(parsed.Text!, cancellation);
            _writer.Reset(batch.Output);
            QuotesWriter.Write(_writer, parsed.Id, parsed.Text!, facts);
            End(batch);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or OutOfMemoryException))
        {
            WriteError(batch, line, parsed.Id, LineProblems.Defect(failure));
        }
#pragma warning restore CA1031
    }

    private void WriteError(LineBatch batch, long line, ReadOnlySpan<byte> id, string problem)
    {
        batch.BadLines.Add(new BadLine(line, problem));
        _writer.Reset(batch.Output);
        _writer.WriteStartObject();
        QuotesWriter.WriteId(_writer, id);
        _writer.WriteString("error"u8, problem);
        _writer.WriteEndObject();
        End(batch);
    }

    private void End(LineBatch batch)
    {
        _writer.Flush();
        batch.Output.GetSpan(1)[0] = (byte)'\n';
        batch.Output.Advance(1);
    }
}
