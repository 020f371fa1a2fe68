using System.Text.Json;

namespace SeedsSdk.Tool.Export;

/// <summary>
/// Linked data in the words of schema.org: <c>Report</c>, <c>Quotation</c>, <c>Person</c>, <c>Organization</c>. Every node has an
/// address that is made of its id and so outlives changes elsewhere. The context is inline: nothing has to be fetched.
/// </summary>
internal sealed class JsonLdFormat : IExportFormat
{
    public string Name => "jsonld";

    public string Description => "linked data in the words of schema.org";

    public void Write(Corpus corpus, Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("@context");
            writer.WriteString("@vocab", "https://schema.org/");
            writer.WriteString("seeds", "urn:seeds:term:");
            writer.WriteEndObject();
            writer.WriteStartArray("@graph");
            foreach (var report in corpus.Reports)
            {
                JsonLdReport.Write(writer, report);
            }

            foreach (var actor in corpus.Actors)
            {
                JsonLdActor.Write(writer, actor);
            }

            foreach (var quote in corpus.Quotes)
            {
                JsonLdQuotation.Write(writer, quote);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }
}
