using SeedsSdk;

namespace WebApi.Answers;

/// <summary>A report with what is in it, counted.</summary>
internal sealed record ReportAnswer(
    string Id,
    string Path,
    string Title,
    DateOnly? Date,
    string? Publisher,
    int Actors,
    int Statements,
    int Quotes
)
{
    public static ReportAnswer Of(Report report) =>
        new(
            report.Id,
            report.Path,
            report.Title,
            report.Date,
            report.Publisher,
            report.Actors.Count,
            report.Statements.Count,
            report.Quotes.Count
        );
}

/// <summary>A report with its parts.</summary>
internal sealed record WholeReportAnswer(ReportAnswer Report, SectionAnswer[] Sections, CitationAnswer[] Citations)
{
    public static WholeReportAnswer Of(Report report) =>
        new(
            ReportAnswer.Of(report),
            [.. report.Sections.Select(section => new SectionAnswer(section.Heading, section.Paragraphs))],
            [.. report.Citations.Select(CitationAnswer.Of)]
        );
}

/// <summary>A part of a report; the lead has no heading.</summary>
internal sealed record SectionAnswer(string? Heading, IReadOnlyList<string> Paragraphs);
