using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>Where and when something was published.</summary>
internal static class JsonLdPlatform
{
    public static void Write(Utf8JsonWriter writer, Platform? platform, DateOnly? date)
    {
        if (platform is not { } known)
        {
            return;
        }

        writer.WriteStartObject("publication");
        writer.WriteString("@type", "PublicationEvent");
        writer.Optional("startDate", Display.IsoOrNull(date));
        writer.WriteStartObject("publishedOn");
        writer.WriteString("@type", "BroadcastService");
        writer.WriteString("name", known.Name);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
