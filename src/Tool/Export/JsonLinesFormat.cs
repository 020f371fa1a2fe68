using System.Text.Json;

namespace SeedsSdk.Tool.Export;

/// <summary>
/// JSON Lines: a quote a line, with everything about it in place, so that a line stands for itself. The members that the
/// published format has too have the same names and values.
/// </summary>
internal sealed class JsonLinesFormat : IExportFormat
{
    public string Name => "jsonl";

    public string Description => "a quote a line, with its report and its speakers' names";

    public void Write(Corpus corpus, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, JsonOutput.Options);
        foreach (var quote in corpus.Quotes)
        {
            Write(writer, quote);
            writer.Flush();
            writer.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter writer, Quote quote)
    {
        writer.WriteStartObject();
        writer.WriteString("id", quote.Id);
        writer.WriteString("report", quote.Report.Id);
        writer.WriteString("reportTitle", quote.Report.Title);
        writer.WriteString("reportDate", Words.Of(quote.Report.Date));
        writer.WriteString("reportPath", quote.Report.Path);
        writer.WriteString("statement", quote.Statement.Id);
        writer.WriteString("form", Words.Of(quote.Statement.Form));
        writer.Strings("speakers", quote.Speakers.Select(actor => actor.Id));
        writer.Strings("speakerNames", quote.Speakers.Select(actor => actor.Name));
        writer.WriteString("publisher", quote.Publisher?.Id);
        writer.WriteString("publisherName", quote.Publisher?.Name);
        writer.WriteString("kind", Words.Of(quote.Kind));
        writer.WriteString("text", quote.Text);
        writer.WriteString("verbatim", quote.Verbatim);
        writer.WriteString("platform", quote.Platform?.Name);
        writer.WriteString("date", Words.Of(quote.Date));
        writer.Number("citation", quote.Citation?.Number);
        writer.WriteString("citationText", quote.Citation?.Text);
        writer.WriteString("section", quote.Section.Heading);
        writer.WriteStartObject("span");
        writer.WriteNumber("start", quote.Span.Start);
        writer.WriteNumber("length", quote.Span.Length);
        writer.WriteNumber("line", quote.Span.Line);
        writer.WriteNumber("column", quote.Span.Column);
        writer.WriteEndObject();
        writer.WriteStartObject("attribution");
        writer.WriteString("rule", quote.Attribution.Rule);
        writer.WriteString("cue", quote.Attribution.Cue);
        writer.WriteString("asWritten", quote.Attribution.AsWritten);
        writer.WriteNumber("confidence", quote.Attribution.Confidence);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
