using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Emission;

/// <summary>
/// Prints one page of reports with its data and its named members. Both stand in one file, so that an edited report
/// touches this file and no other.
/// </summary>
internal static class ReportsEmitter
{
    public static SourceFile Emit(ReportPage page, EmissionOptions options) =>
        new(
            HintNames.Page(options, page.Key),
            GeneratedFile.Write(
                options,
                writer =>
                {
                    WriteMembers(writer, page.Reports);
                    PageEmitter.Write(writer, page.Method, Rows(page, options));
                }
            )
        );

    /// <summary>The page without its reports: what stands in for one that could not be printed.</summary>
    public static SourceFile EmitEmpty(ReportPage page, EmissionOptions options) =>
        new(
            HintNames.Page(options, page.Key),
            GeneratedFile.Write(options, writer => PageEmitter.Write(writer, page.Method, PageWriter.Reports([])))
        );

    private static string Rows(ReportPage page, EmissionOptions options) =>
        PageWriter.Reports(page.Reports.Select(report => PageWriter.Report(report, options.IncludeText)));

    private static void WriteMembers(CSharpWriter writer, EquatableArray<ResolvedReport> reports) =>
        MemberEmitter.WriteAll(writer, "Report", reports, report => (report.MemberName, report.Id, Describe(report)));

    private static string[] Describe(ResolvedReport report) =>
        [
            report.Title.Length > 0 ? report.Title : report.Id,
            string.Join(", ", report.Date?.ToString() ?? "no date", Count(report.Quotes.Count, "quote"), report.Path),
        ];

    private static string Count(int count, string noun) => $"{Numbers.Text(count)} {noun}{(count == 1 ? "" : "s")}";
}
