using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>A quote. Its speakers are <c>spokenByCharacter</c>, to whom the report attributes it, and its creators.</summary>
internal static class JsonLdQuotation
{
    // Places are those in the report; null where its text is not known.
    public static void Write(Utf8JsonWriter writer, Quote quote, TextPlaces? places)
    {
        var speakers = quote.Speakers.Select(JsonLdNodes.Address).ToArray();
        writer.Node(JsonLdNodes.Address(quote), "Quotation");
        writer.WriteString("identifier", quote.Id);
        writer.WriteString("text", quote.Text);
        writer.Links("spokenByCharacter", speakers);
        writer.Links("creator", speakers);
        if (quote.Publisher is { } publisher)
        {
            writer.Link("publisher", JsonLdNodes.Address(publisher));
        }

        writer.Optional("dateCreated", Display.IsoOrNull(quote.Date));
        JsonLdPlatform.Write(writer, quote.Platform, quote.Date);
        writer.Link("isPartOf", JsonLdNodes.Address(quote.Report));
        if (quote.Citation is { } citation)
        {
            writer.Link("citation", JsonLdNodes.Address(citation));
        }

        writer.WriteString("seeds:statement", quote.Statement.Id);
        writer.WriteString("seeds:form", ExportWords.Of(quote.Statement.Form));
        writer.WriteString("seeds:kind", ExportWords.Of(quote.Kind));
        writer.WriteString("seeds:rule", quote.Attribution.Rule);
        writer.WriteNumber("seeds:confidence", quote.Attribution.Confidence);
        JsonLdEvidence.Write(writer, quote, places);
        writer.WriteEndObject();
    }
}
