using System.Text.Json;

namespace SeedsSdk.Json;

/// <summary>A statement in the export.</summary>
internal static class StatementJson
{
    public static void Write(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, statement.Id);
        writer.Text("report"u8, statement.Report.Id);
        writer.Ids("speakers"u8, statement.Speakers);
        writer.Text("publisher"u8, statement.Publisher?.Id);
        writer.Text("form"u8, JsonWords.Of(statement.Form));
        writer.Text("platform"u8, statement.Platform?.Name);
        writer.Date("date"u8, statement.Date);
        writer.Number("citation"u8, statement.Citation?.Number);
        writer.WriteEndObject();
    }
}
