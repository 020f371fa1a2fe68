using System.CommandLine;
using System.Globalization;
using SeedsSdk.Eval.Extraction;
using SeedsSdk.Eval.Quotes;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Commands;

/// <summary><c>quotes GOLD.jsonl</c>: precision, recall and F1 of spans, of speakers, and of both together.</summary>
internal static class QuotesCommand
{
    public static Command Create(TablePrinter tables)
    {
        var gold = Arguments.Gold();
        var predictions = Arguments.Predictions();
        var type = new Option<string?>("--type") { Description = "Only quotes of this type: direct or mixed." };
        type.AcceptOnlyFromAmong("direct", "mixed");
        var strict = Arguments.Strict();
        var errors = new Option<int>("--errors") { Description = "List so many errors, in the order of the file." };
        var save = new Option<string?>("--save")
        {
            Description = "Write the predictions there, as JSON Lines that other scorers can read.",
        };
        var command = new Command("quotes", "Precision, recall and F1 of spans, of speakers, and of both together.")
        {
            gold,
            predictions,
            type,
            strict,
            errors,
            save,
        };
        command.SetAction(parsed =>
        {
            var documents = JsonLines.ReadGold(parsed.GetValue(gold)!);
            var predicted = Arguments.PredictionsFor(documents, parsed.GetValue(predictions));
            if (parsed.GetValue(save) is { } file)
            {
                JsonLines.WritePredictions(
                    file,
                    documents.Keys.Select(predicted.GetValueOrDefault).OfType<PredictedDocument>()
                );
            }

            var scores = QuoteScorer.Score(
                documents,
                predicted,
                parsed.GetValue(type),
                parsed.GetValue(strict),
                parsed.GetValue(errors)
            );
            Print(tables, scores);
            return EvalApp.Success;
        });
        return command;
    }

    private static void Print(TablePrinter tables, QuoteScores scores)
    {
        tables.Table(
            [
                "match",
                ">span P",
                ">R",
                ">F1",
                ">speaker, whole",
                ">head",
                ">joint F1, whole",
                ">joint P, head",
                ">R",
                ">F1",
                ">gold/predicted/matched",
            ],
            [Row("exact", scores.Exact), Row("overlap", scores.Overlap)]
        );
        if (scores.Errors.Count > 0)
        {
            tables.Table(
                ["error", "document", "words", "right", "predicted"],
                scores.Errors.Select(error =>
                    (string[])[error.Kind, error.Document, error.Text ?? "", error.Right ?? "–", error.Predicted ?? "–"]
                )
            );
        }
    }

    private static string[] Row(string match, QuoteScore score) =>
        [
            match,
            Percent.Text(score.Span.Precision),
            Percent.Text(score.Span.Recall),
            Percent.Text(score.Span.F1),
            score.SpeakerByWholeName is { } whole ? Percent.Text(whole) : "–",
            score.SpeakerByHead is { } head ? Percent.Text(head) : "–",
            Percent.Text(score.JointByWholeName.F1),
            Percent.Text(score.Joint.Precision),
            Percent.Text(score.Joint.Recall),
            Percent.Text(score.Joint.F1),
            string.Create(CultureInfo.InvariantCulture, $"{score.Gold}/{score.Predicted}/{score.Matched}"),
        ];
}
