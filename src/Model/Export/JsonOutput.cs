using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SeedsSdk.Export;

/// <summary>How all JSON of the exports is written: UTF-8 without a mark, the same bytes on every machine.</summary>
internal static class JsonOutput
{
    private const int FlushAt = 1 << 16;

    /// <summary>The output is a file of data, not a part of a page: only what JSON itself asks for is escaped.</summary>
    public static JsonWriterOptions Options(bool indented) =>
        new() { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an array, an item after the other: no more than one of them is held.</summary>
    public static void Items<TItem, TRecord>(
        Utf8JsonWriter writer,
        string name,
        IReadOnlyList<TItem> items,
        Func<TItem, TRecord> recordOf,
        JsonTypeInfo<TRecord> type
    )
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            JsonSerializer.Serialize(writer, recordOf(items[i]), type);
            FlushIfFull(writer);
        }

        writer.WriteEndArray();
    }

    public static void FlushIfFull(Utf8JsonWriter writer)
    {
        if (writer.BytesPending > FlushAt)
        {
            writer.Flush();
        }
    }
}
