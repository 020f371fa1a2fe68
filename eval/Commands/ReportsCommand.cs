using System.CommandLine;
using System.Globalization;
using SeedsSdk.Eval.Extraction;
using SeedsSdk.Eval.Reports;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Commands;

/// <summary><c>reports FOLDER TRUTH.json…</c>: how much of each report came out right, field by field.</summary>
internal static class ReportsCommand
{
    public static Command Create(TablePrinter tables)
    {
        var folder = new Argument<string>("REPORTS-FOLDER") { Description = "The reports, *.txt." };
        var truths = new Argument<string[]>("TRUTH.json")
        {
            Description = "What is right for each report, by hand.",
            Arity = ArgumentArity.OneOrMore,
        };
        var actors = new Option<string?>("--actors") { Description = "The authority file." };
        var export = new Option<string?>("--export")
        {
            Description = "Judge this JSON export. Without it our own stages are run over the folder.",
        };
        var errors = new Option<bool>("--errors") { Description = "List what is wrong." };
        var command = new Command("reports", "How much of each report is right: words, speakers, and every field.")
        {
            folder,
            truths,
            actors,
            export,
            errors,
        };
        command.SetAction(parsed =>
        {
            var texts = parsed.GetValue(folder)!;
            var judged = parsed.GetValue(export) is { } file
                ? ReportFiles.ReadExport(file)
                : OwnExport.Run(texts, parsed.GetValue(actors));
            Print(
                tables,
                ReportScorer.Score(
                    judged,
                    parsed.GetValue(truths)!,
                    report => ReportFiles.ReadText(Path.Combine(texts, Path.GetFileName(report.Path)))
                ),
                parsed.GetValue(errors)
            );
            return EvalApp.Success;
        });
        return command;
    }

    private static void Print(TablePrinter tables, ReportScores scores, bool errors)
    {
        var reports = scores.Reports;
        tables.Table(
            ["report", ">quotes", ">found", ">joint", ">all", ">false"],
            reports
                .Select(report => Row(report.IsMissing ? $"{report.Name} (missing)" : report.Name, [report]))
                .Append(Row("total", reports))
        );
        var quotes = Math.Max(1, reports.Sum(report => report.Quotes));
        string Share(Func<ReportScore, int> right) =>
            Percent.Round(100.0 * reports.Sum(right) / quotes, 1).ToString("0.0", CultureInfo.InvariantCulture);
        tables.Table(
            ["", ">found", .. QuoteCheck.Fields.Select(field => $">{field}"), ">joint", ">all"],
            [
                [
                    "% of quotes",
                    Share(report => report.Found),
                    .. QuoteCheck.Fields.Select(field => Share(report => report.Right[field])),
                    Share(report => report.Joint),
                    Share(report => report.All),
                ],
            ]
        );
        tables.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"titles, dates, notes, affiliations: {reports.Sum(report => report.HeadErrors.Count)} wrong; identities: {scores.Identities.Count} wrong"
            )
        );
        if (errors)
        {
            foreach (var report in reports)
            {
                foreach (var error in report.Errors.Concat(report.HeadErrors))
                {
                    tables.Line($"{report.Name}: {error}");
                }
            }

            foreach (var identity in scores.Identities)
            {
                tables.Line($"identity: {identity}");
            }
        }
    }

    private static string[] Row(string name, IReadOnlyList<ReportScore> reports) =>
        [
            name,
            Number(reports.Sum(report => report.Quotes)),
            Number(reports.Sum(report => report.Found)),
            Number(reports.Sum(report => report.Joint)),
            Number(reports.Sum(report => report.All)),
            Number(reports.Sum(report => report.False)),
        ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
