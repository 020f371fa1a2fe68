using System.CommandLine;
using SeedsSdk.Eval.Names;

namespace SeedsSdk.Eval.Commands;

/// <summary><c>fit-names PAIRS.tsv…</c>: the table of <c>NameTrees</c>.</summary>
internal static class FitNamesCommand
{
    public static Command Create(TablePrinter tables)
    {
        var files = new Argument<string[]>("PAIRS.tsv")
        {
            Description = "Pairs of names: 1 or 0, kind, and two spellings on a line, apart by tabs.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("fit-names", "Fits the weights of \"these two are one name\" and prints their rows.")
        {
            files,
        };
        command.SetAction(parsed =>
        {
            foreach (var row in NameTreeFitting.Fit([.. parsed.GetValue(files)!.SelectMany(NamePairs.Read)]))
            {
                tables.Line(row);
            }

            return EvalApp.Success;
        });
        return command;
    }
}
