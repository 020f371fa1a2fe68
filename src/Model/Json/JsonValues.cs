using System.Text.Json;

namespace SeedsSdk.Json;

/// <summary>Values that the export writes in one way everywhere.</summary>
internal static class JsonValues
{
    public static void Text(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, value);
        }
    }

    public static void Date(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? value) =>
        writer.Text(name, value is { } date ? Display.Iso(date) : null);

    public static void Number(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Texts(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    public static void Ids(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<Actor> actors) =>
        writer.Texts(name, actors.Select(actor => actor.Id));
}
