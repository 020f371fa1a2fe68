using System.Text.Json;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Tool.Extract;

/// <summary>
/// Writes what was found in a text: <c>{"id":…,"quotes":[…]}</c>. A quotation over several paragraphs has an entry for each.
/// </summary>
internal static class QuotesWriter
{
    /// <param name="id">As JSON; empty where there is none.</param>
    /// <param name="text">As given; the facts are about the same text with LF line ends.</param>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> id, string text, DocumentFacts facts)
    {
        var places = new GivenText(text);
        writer.WriteStartObject();
        WriteId(writer, id);
        writer.WriteStartArray("quotes"u8);
        foreach (var words in SpokenWords.In(facts))
        {
            var start = places.MoveTo(words.Span.Start);
            var end = places.MoveTo(words.Span.End);
            writer.WriteStartObject();
            writer.WriteString("text"u8, text.AsSpan(start.Unit, end.Unit - start.Unit));
            writer.WriteNumber("start"u8, start.CodePoint);
            writer.WriteNumber("end"u8, end.CodePoint);
            writer.WriteString("speaker"u8, words.Speaker);
            writer.WriteString("speaker_mention"u8, words.Mention);
            writer.WriteString(
                "kind"u8,
                words.Quote.Kind == Generator.Common.QuoteKind.Direct ? "direct"u8 : "fragment"u8
            );
            writer.WriteString("rule"u8, words.Quote.Attribution.Rule);
            writer.WriteNumber("confidence"u8, words.Quote.Attribution.Confidence / 100.0);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteId(Utf8JsonWriter writer, ReadOnlySpan<byte> id)
    {
        writer.WritePropertyName("id"u8);
        writer.WriteRawValue(id.IsEmpty ? "null"u8 : id, skipInputValidation: true);
    }
}
