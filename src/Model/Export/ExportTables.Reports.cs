namespace SeedsSdk.Export;

internal static partial class ExportTables
{
    public static ExportTable Reports =>
        new ExportTable<Report>(
            "reports",
            corpus => corpus.Reports,
            new("id", report => report.Id),
            new("path", report => report.Path),
            new("title", report => report.Title),
            new("date", report => report.Date),
            new("publisher", report => report.Publisher)
        );

    public static ExportTable Sections =>
        new ExportTable<(int Number, Section Item)>(
            "sections",
            corpus => corpus.Reports.SelectMany(report => Numbered(report.Sections)),
            new("report_id", row => row.Item.Report.Id),
            new("number", row => row.Number),
            new("heading", row => row.Item.Heading)
        );

    public static ExportTable Paragraphs =>
        new ExportTable<(Report Report, int Section, int Number, string Text)>(
            "paragraphs",
            corpus =>
                from report in corpus.Reports
                from section in Numbered(report.Sections)
                from paragraph in Numbered(section.Item.Paragraphs)
                select (report, section.Number, paragraph.Number, paragraph.Item),
            new("report_id", row => row.Report.Id),
            new("section_number", row => row.Section),
            new("number", row => row.Number),
            new("text", row => row.Text)
        );

    public static ExportTable Citations =>
        new ExportTable<Citation>(
            "citations",
            corpus => corpus.Reports.SelectMany(report => report.Citations),
            new("report_id", citation => citation.Report.Id),
            new("number", citation => citation.Number),
            new("text", citation => citation.Text)
        );

    public static ExportTable CitationSources =>
        new ExportTable<(Citation Citation, int Number, CitationSource Item)>(
            "citation_sources",
            corpus =>
                from report in corpus.Reports
                from citation in report.Citations
                from source in Numbered(citation.Sources)
                select (citation, source.Number, source.Item),
            new("report_id", row => row.Citation.Report.Id),
            new("citation_number", row => row.Citation.Number),
            new("number", row => row.Number),
            new("name", row => row.Item.Name),
            new("platform", row => row.Item.Platform?.Name),
            new("date", row => row.Item.Date),
            new("address", row => row.Item.Address)
        );
}
