using System.Text.Json;
using System.Text.Json.Serialization;

namespace SeedsSdk;

/// <summary>Writes a platform as its name, so that an app's own JSON shows "Telegram" and not an object.</summary>
internal sealed class PlatformJsonConverter : JsonConverter<Platform>
{
    public override Platform Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Platform.TryParse(reader.GetString(), out var platform) ? platform : default;

    public override void Write(Utf8JsonWriter writer, Platform value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);

    public override Platform ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Platform value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Name);
}
