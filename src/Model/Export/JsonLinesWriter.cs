using System.Buffers;
using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>JSON Lines: a quote a line, so that a line stands for itself.</summary>
internal static class JsonLinesWriter
{
    private const int WriteAt = 1 << 16;

    public static void Write(Corpus corpus, Stream stream)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * WriteAt);
        using var writer = new Utf8JsonWriter(buffer, JsonOutput.Options(indented: false));
        foreach (var quote in corpus.Quotes)
        {
            JsonSerializer.Serialize(writer, Exported.Line(quote), ExportJsonContext.Default.ExportedLine);
            writer.Flush();
            writer.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount > WriteAt)
            {
                stream.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        stream.Write(buffer.WrittenSpan);
        stream.Flush();
    }
}
