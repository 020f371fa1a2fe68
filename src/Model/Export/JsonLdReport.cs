using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>A report with its notes.</summary>
internal static class JsonLdReport
{
    public static void Write(Utf8JsonWriter writer, Report report)
    {
        writer.Node(JsonLdNodes.Address(report), "Report");
        writer.WriteString("identifier", report.Id);
        writer.Optional("name", report.Title);
        writer.Optional("datePublished", Display.IsoOrNull(report.Date));
        if (report.Publisher is { } publisher)
        {
            writer.WriteStartObject("publisher");
            writer.WriteString("@type", "Organization");
            writer.WriteString("name", publisher);
            writer.WriteEndObject();
        }

        writer.Links("citation", [.. report.Citations.Select(JsonLdNodes.Address)]);
        writer.WriteEndObject();
        foreach (var citation in report.Citations)
        {
            Write(writer, citation);
        }
    }

    private static void Write(Utf8JsonWriter writer, Citation citation)
    {
        writer.Node(JsonLdNodes.Address(citation), "CreativeWork");
        writer.WriteNumber("position", citation.Number);
        writer.Optional("text", citation.Text);
        if (citation.Sources.Count > 0)
        {
            writer.WriteStartArray("isBasedOn");
            foreach (var source in citation.Sources)
            {
                Write(writer, source);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CitationSource source)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "CreativeWork");
        writer.Optional("name", source.Name);
        writer.Optional("datePublished", Display.IsoOrNull(source.Date));
        if (source.Address is { } address)
        {
            // A handle is no address of the web.
            writer.WriteString(Uri.IsWellFormedUriString(address, UriKind.Absolute) ? "url" : "identifier", address);
        }

        JsonLdPlatform.Write(writer, source.Platform, date: null);
        writer.WriteEndObject();
    }
}
