using SeedsSdk;

namespace WebApi.Answers;

/// <summary>Where a quote stands: <c>Before + Quoted + After</c> is the paragraph of the report, character by character.</summary>
/// <param name="Place">File, line and column, as compilers print places.</param>
/// <param name="Heading">The heading above the paragraph; null in the lead.</param>
/// <param name="Citation">The note that the quote rests on; null when the report gives none.</param>
internal sealed record EvidenceAnswer(
    string Place,
    string Path,
    int Line,
    int Column,
    string? Heading,
    string Before,
    string Quoted,
    string After,
    CitationAnswer? Citation
)
{
    public static EvidenceAnswer Of(Quote quote)
    {
        var span = quote.Span;
        var (before, quoted, after) = Paragraph(quote);
        return new EvidenceAnswer(
            span.ToString(),
            span.Path,
            span.Line,
            span.Column,
            quote.Section.Heading,
            before,
            quoted,
            after,
            CitationAnswer.OfOptional(quote.Citation)
        );
    }

    /// <summary>A paragraph is a line; a quotation may go over several.</summary>
    private static (string Before, string Quoted, string After) Paragraph(Quote quote)
    {
        // Reports that were compiled without their texts still have each quote's own words.
        if (quote.Report.Text is not { } report)
        {
            return ("", quote.Verbatim, "");
        }

        var text = report.AsString();
        var span = quote.Span;
        var start = text.AsSpan(0, span.Start).LastIndexOf('\n') + 1;
        var end = text.IndexOf('\n', span.End) is >= 0 and var found ? found : text.Length;
        return (text[start..span.Start], report[span], text[span.End..end]);
    }
}
