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
        var mentions = new string?[facts.Statements.Count];
        writer.WriteStartObject();
        WriteId(writer, id);
        writer.WriteStartArray("quotes"u8);
        foreach (var quote in facts.Quotes)
        {
            var mention = mentions[quote.Statement] = quote.Attribution.AsWritten ?? mentions[quote.Statement];
            var speaker = Speaker(facts, facts.Statements[quote.Statement]);
            foreach (var piece in QuotePieces.Of(facts.Document, quote.Span))
            {
                var start = places.MoveTo(piece.Start);
                var end = places.MoveTo(piece.End);
                writer.WriteStartObject();
                writer.WriteString("text"u8, text.AsSpan(start.Unit, end.Unit - start.Unit));
                writer.WriteNumber("start"u8, start.CodePoint);
                writer.WriteNumber("end"u8, end.CodePoint);
                writer.WriteString("speaker"u8, speaker);
                writer.WriteString("speaker_mention"u8, speaker is null ? null : mention);
                writer.WriteString(
                    "kind"u8,
                    quote.Kind == Generator.Common.QuoteKind.Direct ? "direct"u8 : "fragment"u8
                );
                writer.WriteString("rule"u8, quote.Attribution.Rule);
                writer.WriteNumber("confidence"u8, quote.Attribution.Confidence / 100.0);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteId(Utf8JsonWriter writer, ReadOnlySpan<byte> id)
    {
        writer.WritePropertyName("id"u8);
        writer.WriteRawValue(id.IsEmpty ? "null"u8 : id, skipInputValidation: true);
    }

    private static string? Speaker(DocumentFacts facts, StatementFacts statement) =>
        statement.Speakers.Count switch
        {
            0 => null,
            1 => facts.Actors[statement.Speakers[0]].Name,
            _ => string.Join(" and ", statement.Speakers.Select(speaker => facts.Actors[speaker].Name)),
        };
}
