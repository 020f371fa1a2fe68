using System.Globalization;
using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>Addresses of nodes, and how nodes point to each other.</summary>
internal static class JsonLdNodes
{
    public static string Address(Report report) => $"urn:seeds:report:{Escape(report.Id)}";

    public static string Address(Actor actor) => $"urn:seeds:actor:{Escape(actor.Id)}";

    /// <summary>A quote's id is its report's with a fragment.</summary>
    public static string Address(Quote quote) =>
        $"urn:seeds:quote:{string.Join('#', quote.Id.Split('#', 2).Select(Escape))}";

    public static string Address(Citation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"{Address(citation.Report)}#note-{citation.Number}");

    public static void Node(this Utf8JsonWriter writer, string address, string type)
    {
        writer.WriteStartObject();
        writer.WriteString("@id", address);
        writer.WriteString("@type", type);
    }

    /// <summary>Writes a text; nothing where there is none: absent is left out in linked data.</summary>
    public static void Optional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }

    public static void Link(this Utf8JsonWriter writer, string name, string address)
    {
        writer.WriteStartObject(name);
        writer.WriteString("@id", address);
        writer.WriteEndObject();
    }

    public static void Links(this Utf8JsonWriter writer, string name, IReadOnlyList<string> addresses)
    {
        if (addresses.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var address in addresses)
        {
            writer.WriteStartObject();
            writer.WriteString("@id", address);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static string Escape(string part) => Uri.EscapeDataString(part);
}
