using System.Text.Json;

namespace SeedsSdk.Json;

/// <summary>A report in the export.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, report.Id);
        writer.Text("path"u8, report.Path);
        writer.Text("title"u8, report.Title);
        writer.Date("date"u8, report.Date);
        writer.Text("publisher"u8, report.Publisher);
        writer.WriteStartArray("sections"u8);
        foreach (var section in report.Sections)
        {
            writer.WriteStartObject();
            writer.Text("heading"u8, section.Heading);
            writer.Texts("paragraphs"u8, section.Paragraphs);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("citations"u8);
        foreach (var citation in report.Citations)
        {
            Write(writer, citation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.Number("number"u8, citation.Number);
        writer.Text("text"u8, citation.Text);
        writer.WriteStartArray("sources"u8);
        foreach (var source in citation.Sources)
        {
            writer.WriteStartObject();
            writer.Text("name"u8, source.Name);
            writer.Text("platform"u8, source.Platform?.Name);
            writer.Date("date"u8, source.Date);
            writer.Text("address"u8, source.Address);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
