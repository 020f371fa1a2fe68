using System.CommandLine;
using System.Globalization;
using SeedsSdk.Eval.Errors;
using SeedsSdk.Eval.Quotes;

namespace SeedsSdk.Eval.Commands;

/// <summary><c>errors GOLD.jsonl</c>: what goes wrong, by class, with examples.</summary>
internal static class ErrorsCommand
{
    private const int LongestShown = 90;

    public static Command Create(TablePrinter tables)
    {
        var gold = Arguments.Gold();
        var predictions = Arguments.Predictions();
        var kind = new Option<string?>("--class") { Description = "Show errors of this class only." };
        kind.AcceptOnlyFromAmong([.. ErrorClasses.All.Select(ErrorClasses.Name)]);
        var sample = new Option<int>("--sample") { Description = "Show so many errors, drawn by chance." };
        var seed = new Option<int>("--seed") { Description = "Another number draws other errors." };
        var command = new Command("errors", "What goes wrong, by class. A class alone shows all of its errors.")
        {
            gold,
            predictions,
            kind,
            sample,
            seed,
        };
        command.SetAction(parsed =>
        {
            var documents = JsonLines.ReadGold(parsed.GetValue(gold)!);
            var cases = ErrorClassifier
                .Classify(documents, Arguments.PredictionsFor(documents, parsed.GetValue(predictions)))
                .ToArray();
            PrintClasses(tables, cases);
            var asked = parsed.GetValue(kind);
            var shown = Array.FindAll(cases, error => asked is null || ErrorClasses.Name(error.Class) == asked);
            if (parsed.GetValue(sample) is > 0 and var count)
            {
                PrintCases(tables, Sample.Draw(shown, count, parsed.GetValue(seed)));
            }
            else if (asked is not null)
            {
                PrintCases(tables, shown);
            }

            return EvalApp.Success;
        });
        return command;
    }

    private static void PrintClasses(TablePrinter tables, ErrorCase[] cases)
    {
        string Count(Func<ErrorCase, bool> counts) => cases.Count(counts).ToString(CultureInfo.InvariantCulture);
        tables.Table(
            ["class", "what", ">errors"],
            ErrorClasses
                .All.Select(kind =>
                    (string[])[ErrorClasses.Name(kind), ErrorClasses.Meaning(kind), Count(error => error.Class == kind)]
                )
                .Append(["all", "counted by the measure", Count(error => ErrorClasses.IsCounted(error.Class))])
        );
    }

    private static void PrintCases(TablePrinter tables, IReadOnlyList<ErrorCase> cases) =>
        tables.Table(
            ["class", "document", ">at", "words", "right", "found", "rule"],
            cases.Select(error =>
                (string[])
                    [
                        ErrorClasses.Name(error.Class),
                        error.Document,
                        error.Start.ToString(CultureInfo.InvariantCulture),
                        Short(error.Words),
                        error.Right ?? "–",
                        error.Found ?? "–",
                        error.Rule,
                    ]
            )
        );

    private static string Short(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= LongestShown ? line : $"{line[..LongestShown]}…";
    }
}
