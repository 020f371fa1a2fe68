using System.CommandLine;
using System.Globalization;
using SeedsSdk.Eval.Extraction;
using SeedsSdk.Eval.Quotes;
using SeedsSdk.Eval.Reliability;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Commands;

/// <summary><c>calibrate TRAIN.jsonl</c>: suggests a confidence for each rule.</summary>
internal static class CalibrateCommand
{
    public static Command Create(TablePrinter tables)
    {
        var gold = Arguments.Gold();
        var command = new Command(
            "calibrate",
            "Suggests a confidence for each rule, in the form of the table in AttributionRule.cs. Calibrate on train, check with reliability on dev."
        )
        {
            gold,
        };
        command.SetAction(parsed =>
        {
            var documents = JsonLines.ReadGold(parsed.GetValue(gold)!);
            var judged = JudgedQuote.All(documents, OwnExtraction.Run(documents.Values), strict: false).ToArray();
            Print(tables, Calibration.Suggest(judged, RuleCell.All));
            return EvalApp.Success;
        });
        return command;
    }

    private static void Print(TablePrinter tables, IReadOnlyList<Suggestion> suggestions)
    {
        tables.Table(
            ["rule", "subject", ">quotes", ">right", ">% right", ">95 % lower bound", ">now", ">suggested"],
            suggestions.Select(suggestion =>
                (string[])
                    [
                        suggestion.Cell.Rule,
                        suggestion.Cell.IsNamed switch
                        {
                            true => "name",
                            false => "other",
                            null => "any",
                        },
                        suggestion.Quotes.ToString(CultureInfo.InvariantCulture),
                        suggestion.Right.ToString(CultureInfo.InvariantCulture),
                        Percent.Share(suggestion.Right, suggestion.Quotes),
                        Percent.Text(Percent.Round(100 * suggestion.LowerBound, 2)),
                        suggestion.Cell.Current.ToString(CultureInfo.InvariantCulture),
                        suggestion.Suggested.ToString(CultureInfo.InvariantCulture),
                    ]
            )
        );
        foreach (var line in RuleTableCode.Lines(suggestions))
        {
            tables.Line(line);
        }
    }
}
