using System.Text.Json;

namespace SeedsSdk.Json;

/// <summary>An actor in the export.</summary>
internal static class ActorJson
{
    public static void Write(Utf8JsonWriter writer, Actor actor)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, actor.Id);
        writer.Text("name"u8, actor.Name);
        writer.Text("kind"u8, JsonWords.Of(actor.Kind));
        writer.Texts("aliases"u8, actor.Aliases);
        writer.WriteStartArray("affiliations"u8);
        foreach (var affiliation in actor.Affiliations)
        {
            writer.WriteStartObject();
            writer.Text("organization"u8, affiliation.Organization?.Id);
            writer.Text("role"u8, affiliation.Role);
            writer.Text("report"u8, affiliation.Report?.Id);
            writer.Date("date"u8, affiliation.Date);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
