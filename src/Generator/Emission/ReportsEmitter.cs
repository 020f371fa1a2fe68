using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>
/// Prints one page of reports with its data and its named members. Both stand in one file, so that an edited report
/// touches this file and no other.
/// </summary>
internal static class ReportsEmitter
{
    public static PrintedPage Emit(ReportPage page, EmissionOptions options) => Emit(page, page.Reports, options);

    /// <summary>The page without its reports: what stands in for one that could not be printed.</summary>
    public static PrintedPage EmitEmpty(ReportPage page, EmissionOptions options) =>
        Emit(page, EquatableArray<ResolvedReport>.Empty, options);

    private static PrintedPage Emit(ReportPage page, EquatableArray<ResolvedReport> reports, EmissionOptions options)
    {
        var rows = PageWriter.Reports(reports, options.IncludeText);
        var file = GeneratedFile.Write(
            options,
            writer =>
            {
                WriteMembers(writer, reports);
                PageEmitter.Write(writer, page.Method, rows);
            }
        );
        return new PrintedPage(
            new SourceFile(HintNames.Page(options, page.Key), file),
            page.Method,
            IndexedPage.Of(page.Key, PageBytes.Of(rows)),
            StatedRole.Of(reports)
        );
    }

    private static void WriteMembers(CSharpWriter writer, EquatableArray<ResolvedReport> reports) =>
        MemberEmitter.WriteAll(writer, "Report", reports, report => (report.MemberName, report.Id, Describe(report)));

    private static string[] Describe(ResolvedReport report) =>
        [
            report.Title.Length > 0 ? report.Title : report.Id,
            string.Join(", ", report.Date?.ToString() ?? "no date", Count(report.Quotes.Count, "quote"), report.Path),
        ];

    private static string Count(int count, string noun) => $"{Numbers.Text(count)} {noun}{(count == 1 ? "" : "s")}";
}
