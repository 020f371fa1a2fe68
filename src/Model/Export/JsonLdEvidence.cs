using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>
/// Where a quote stands in its report, as an annotation of the W3C: by position, in code points, and by its words with what
/// stands around them.
/// </summary>
internal static class JsonLdEvidence
{
    // Without places there are the words alone.
    public static void Write(Utf8JsonWriter writer, Quote quote, TextPlaces? places)
    {
        writer.WriteStartObject("evidence");
        writer.WriteString("@type", "Annotation");
        writer.WriteString("motivation", "oa:identifying");
        writer.WriteStartObject("target");
        writer.WriteString("@type", "SpecificResource");
        writer.WriteString("source", JsonLdNodes.Address(quote.Report));
        writer.WriteStartArray("selector");
        if (places is not null)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "TextPositionSelector");
            writer.WriteNumber("start", places.PointsBefore(quote.Span.Start));
            writer.WriteNumber("end", places.PointsBefore(quote.Span.End));
            writer.WriteEndObject();
        }

        writer.WriteStartObject();
        writer.WriteString("@type", "TextQuoteSelector");
        writer.WriteString("exact", quote.Verbatim);
        if (places is not null)
        {
            writer.WriteString("prefix", places.Before(quote.Span));
            writer.WriteString("suffix", places.Behind(quote.Span));
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
