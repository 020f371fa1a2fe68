using System.Text.Encodings.Web;
using System.Text.Json;

namespace SeedsSdk;

/// <summary>
/// Writes a corpus as JSON, in the published export format: camelCase, dates in ISO 8601, absent is null, arrays in
/// document order. <c>span.start</c> and <c>span.length</c> count UTF-16 code units, line and column count from 1.
/// </summary>
public static class CorpusJson
{
    /// <summary>The version of the format, as the export states it.</summary>
    public const int Version = 1;

    private const int FlushAt = 1 << 16;

    /// <summary>Writes the corpus as one JSON object: UTF-8 without byte order mark, the same bytes on every machine.</summary>
    /// <param name="corpus">What is written.</param>
    /// <param name="stream">Where to; it is flushed and stays open.</param>
    /// <param name="indented">Whether people read it: indented by two spaces, lines end with LF.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Corpus corpus, Stream stream, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(stream);
        var options = new JsonWriterOptions
        {
            Indented = indented,
            // The output is a file of data, not a part of a page: quotes stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using var lines = new Json.LineFeedStream(stream);
        using var writer = new Utf8JsonWriter(lines, options);
        writer.WriteStartObject();
        writer.WriteNumber("version"u8, Version);
        WriteAll(writer, "reports"u8, corpus.Reports, Json.ReportJson.Write);
        WriteAll(writer, "actors"u8, corpus.Actors, Json.ActorJson.Write);
        WriteAll(writer, "statements"u8, corpus.Statements, Json.StatementJson.Write);
        WriteAll(writer, "quotes"u8, corpus.Quotes, Json.QuoteJson.Write);
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteAll<T>(
        Utf8JsonWriter writer,
        ReadOnlySpan<byte> name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
            if (writer.BytesPending > FlushAt)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
    }
}
