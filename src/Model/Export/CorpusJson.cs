using System.Text.Json;
using SeedsSdk.Export;

namespace SeedsSdk;

/// <summary>
/// The published JSON export: camelCase, dates in ISO 8601, absent is null, arrays in document order. <c>span.start</c> and
/// <c>span.length</c> count UTF-16 code units, line and column count from 1.
/// </summary>
public static class CorpusJson
{
    /// <summary>The version of the format, as the export states it.</summary>
    public const int Version = 1;

    /// <summary>Writes the corpus as one JSON object: UTF-8 without byte order mark, the same bytes on every machine.</summary>
    /// <param name="corpus">What is written, a record at a time.</param>
    /// <param name="stream">Where to; it is flushed and stays open.</param>
    /// <param name="indented">Whether people read it: indented by two spaces, lines end with LF.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Corpus corpus, Stream stream, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(stream);
        Write(
            stream,
            indented,
            writer =>
            {
                var types = ExportJsonContext.Default;
                JsonOutput.Items(writer, "reports", corpus.Reports, Exported.Of, types.ExportedReport);
                JsonOutput.Items(writer, "actors", corpus.Actors, Exported.Of, types.ExportedActor);
                JsonOutput.Items(writer, "statements", corpus.Statements, Exported.Of, types.ExportedStatement);
                JsonOutput.Items(writer, "quotes", corpus.Quotes, Exported.Of, types.ExportedQuote);
            }
        );
    }

    /// <summary>Writes what was read: the same bytes as the corpus that it came from.</summary>
    /// <param name="export">What is written.</param>
    /// <param name="stream">Where to; it is flushed and stays open.</param>
    /// <param name="indented">Whether people read it: indented by two spaces, lines end with LF.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(ExportedCorpus export, Stream stream, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(stream);
        Write(
            stream,
            indented,
            writer =>
            {
                var types = ExportJsonContext.Default;
                JsonOutput.Items(writer, "reports", export.Reports, each => each, types.ExportedReport);
                JsonOutput.Items(writer, "actors", export.Actors, each => each, types.ExportedActor);
                JsonOutput.Items(writer, "statements", export.Statements, each => each, types.ExportedStatement);
                JsonOutput.Items(writer, "quotes", export.Quotes, each => each, types.ExportedQuote);
            }
        );
    }

    /// <summary>Reads an export.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it is read to its end and stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="JsonException">It is no export of this version. The message says what is wrong, and where.</exception>
    public static ExportedCorpus Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ExportReader.Read(stream);
    }

    private static void Write(Stream stream, bool indented, Action<Utf8JsonWriter> writeArrays)
    {
        using var lines = new LineFeedStream(stream);
        using var writer = new Utf8JsonWriter(lines, JsonOutput.Options(indented));
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        writeArrays(writer);
        writer.WriteEndObject();
        writer.Flush();
    }
}
