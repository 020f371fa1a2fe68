using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>
/// Linked data in the words of schema.org: <c>Report</c>, <c>Quotation</c>, <c>Person</c>, <c>Organization</c>. Every node has an
/// address that is made of its id and so outlives changes elsewhere.
/// </summary>
internal static class JsonLdWriter
{
    public static void Write(Corpus corpus, Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Options(indented: false)))
        {
            writer.WriteStartObject();
            JsonLdContext.Write(writer);
            writer.WriteStartArray("@graph");
            foreach (var report in corpus.Reports)
            {
                JsonLdReport.Write(writer, report);
                JsonOutput.FlushIfFull(writer);
            }

            foreach (var actor in corpus.Actors)
            {
                JsonLdActor.Write(writer, actor);
                JsonOutput.FlushIfFull(writer);
            }

            foreach (var report in corpus.Reports)
            {
                WriteQuotes(writer, report);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    private static void WriteQuotes(Utf8JsonWriter writer, Report report)
    {
        var places = TextPlaces.Of(report);
        foreach (var quote in report.Quotes)
        {
            JsonLdQuotation.Write(writer, quote, places);
            JsonOutput.FlushIfFull(writer);
        }
    }
}
