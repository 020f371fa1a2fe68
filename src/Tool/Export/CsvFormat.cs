using System.Globalization;
using CsvHelper;

namespace SeedsSdk.Tool.Export;

/// <summary>
/// A table with a quote a row, quoted as RFC 4180 says, with LF between the rows. Values are exact: a text that begins with
/// <c>=</c> stays so, and a spreadsheet must be told that the columns are text.
/// </summary>
internal sealed class CsvFormat : IExportFormat
{
    /// <summary>Between several speakers; no name has it.</summary>
    private const string Separator = "; ";

    private static readonly (string Name, Func<Quote, string?> Value)[] s_columns =
    [
        ("id", quote => quote.Id),
        ("report", quote => quote.Report.Id),
        ("report_title", quote => quote.Report.Title),
        ("report_date", quote => Words.Of(quote.Report.Date)),
        ("report_path", quote => quote.Report.Path),
        ("statement", quote => quote.Statement.Id),
        ("form", quote => Words.Of(quote.Statement.Form)),
        ("speakers", quote => string.Join(Separator, quote.Speakers.Select(actor => actor.Name))),
        ("speaker_ids", quote => string.Join(Separator, quote.Speakers.Select(actor => actor.Id))),
        ("publisher", quote => quote.Publisher?.Name),
        ("publisher_id", quote => quote.Publisher?.Id),
        ("kind", quote => Words.Of(quote.Kind)),
        ("text", quote => quote.Text),
        ("verbatim", quote => quote.Verbatim),
        ("platform", quote => quote.Platform?.Name),
        ("date", quote => Words.Of(quote.Date)),
        ("citation", quote => Number(quote.Citation?.Number)),
        ("citation_text", quote => quote.Citation?.Text),
        ("section", quote => quote.Section.Heading),
        ("start", quote => Number(quote.Span.Start)),
        ("length", quote => Number(quote.Span.Length)),
        ("line", quote => Number(quote.Span.Line)),
        ("column", quote => Number(quote.Span.Column)),
        ("rule", quote => quote.Attribution.Rule),
        ("cue", quote => quote.Attribution.Cue),
        ("as_written", quote => quote.Attribution.AsWritten),
        ("confidence", quote => quote.Attribution.Confidence.ToString(CultureInfo.InvariantCulture)),
    ];

    public string Name => "csv";

    public string Description => "a table with a quote a row";

    public void Write(Corpus corpus, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord(Array.ConvertAll(s_columns, column => column.Name));
        foreach (var quote in corpus.Quotes)
        {
            csv.WriteRecord(Array.ConvertAll(s_columns, column => column.Value(quote) ?? ""));
        }
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
