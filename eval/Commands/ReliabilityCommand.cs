using System.CommandLine;
using System.Globalization;
using SeedsSdk.Eval.Extraction;
using SeedsSdk.Eval.Quotes;
using SeedsSdk.Eval.Reliability;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Commands;

/// <summary><c>reliability GOLD.jsonl</c>: whether the confidence of a speaker means something.</summary>
internal static class ReliabilityCommand
{
    public static Command Create(TablePrinter tables)
    {
        var gold = Arguments.Gold();
        var by = new Option<string?>("--by") { Description = "Only this table: rule or confidence." };
        by.AcceptOnlyFromAmong("rule", "confidence");
        var strict = Arguments.Strict();
        var command = new Command("reliability", "How often speakers are right, by rule and by confidence.")
        {
            gold,
            by,
            strict,
        };
        command.SetAction(parsed =>
        {
            var documents = JsonLines.ReadGold(parsed.GetValue(gold)!);
            var judged = JudgedQuote
                .All(documents, OwnExtraction.Run(documents.Values), parsed.GetValue(strict))
                .ToArray();
            Print(tables, judged, parsed.GetValue(by));
            return EvalApp.Success;
        });
        return command;
    }

    private static void Print(TablePrinter tables, IReadOnlyCollection<JudgedQuote> judged, string? by)
    {
        if (by != "confidence")
        {
            Print(tables, "rule", ReliabilityTable.ByRule(judged));
        }

        if (by != "rule")
        {
            Print(tables, "confidence", ReliabilityTable.ByConfidence(judged));
        }

        var (wrong, sure) = ReliabilityTable.WrongAmongSure(judged);
        tables.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"confidence 0.90 and more: {wrong} of {sure} speakers wrong ({Percent.Share(wrong, sure)} %)"
            )
        );
        tables.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"expected calibration error, ten bins: {ReliabilityTable.CalibrationError(judged):0.0000}"
            )
        );
    }

    private static void Print(TablePrinter tables, string heading, IReadOnlyList<ReliabilityRow> rows) =>
        tables.Table(
            [heading, ">quotes", ">right", ">% right", ">mean confidence"],
            rows.Select(row =>
                (string[])
                    [
                        row.Name,
                        row.Quotes.ToString(CultureInfo.InvariantCulture),
                        row.Right.ToString(CultureInfo.InvariantCulture),
                        Percent.Share(row.Right, row.Quotes),
                        Percent.Text(Percent.Round(row.Confidence, 2)),
                    ]
            )
        );
}
