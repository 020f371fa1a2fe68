using System.CommandLine;
using SeedsSdk.Eval.Extraction;
using SeedsSdk.Eval.Quotes;
using SeedsSdk.Eval.Reliability;

namespace SeedsSdk.Eval.Commands;

/// <summary><c>calibrate TRAIN.jsonl</c>: fits the weights of the confidence.</summary>
internal static class CalibrateCommand
{
    public static Command Create(TablePrinter tables)
    {
        var gold = Arguments.Gold();
        var command = new Command(
            "calibrate",
            "Fits the weights of AttributionConfidence.cs to a training file, and prints them as they stand there."
        )
        {
            gold,
        };
        command.SetAction(parsed =>
        {
            var documents = JsonLines.ReadGold(parsed.GetValue(gold)!);
            var judged = JudgedQuote.All(documents, OwnExtraction.Run(documents.Values), strict: false).ToArray();
            foreach (var line in ConfidenceTrainer.Fit(judged).Lines())
            {
                tables.Line(line);
            }

            return EvalApp.Success;
        });
        return command;
    }
}
