using System.Text.Json;

namespace SeedsSdk.Json;

/// <summary>A quote in the export.</summary>
internal static class QuoteJson
{
    public static void Write(Utf8JsonWriter writer, Quote quote)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, quote.Id);
        writer.Text("report"u8, quote.Report.Id);
        writer.Text("statement"u8, quote.Statement.Id);
        writer.Ids("speakers"u8, quote.Speakers);
        writer.Text("kind"u8, JsonWords.Of(quote.Kind));
        writer.Text("text"u8, quote.Text);
        writer.Text("verbatim"u8, quote.Verbatim);
        writer.Text("platform"u8, quote.Platform?.Name);
        writer.Date("date"u8, quote.Date);
        writer.Number("citation"u8, quote.Citation?.Number);
        writer.Text("section"u8, quote.Section.Heading);
        writer.WriteStartObject("span"u8);
        writer.Number("start"u8, quote.Span.Start);
        writer.Number("length"u8, quote.Span.Length);
        writer.Number("line"u8, quote.Span.Line);
        writer.Number("column"u8, quote.Span.Column);
        writer.WriteEndObject();
        writer.WriteStartObject("attribution"u8);
        writer.Text("rule"u8, quote.Attribution.Rule);
        writer.Text("cue"u8, quote.Attribution.Cue);
        writer.Text("asWritten"u8, quote.Attribution.AsWritten);
        writer.WriteNumber("confidence"u8, quote.Attribution.Confidence);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
