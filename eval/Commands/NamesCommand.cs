using System.CommandLine;
using System.Globalization;
using SeedsSdk.Eval.Names;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Commands;

/// <summary><c>names PAIRS.tsv…</c>: how often two spellings are rightly said to be one name.</summary>
internal static class NamesCommand
{
    private const string All = "all";

    public static Command Create(TablePrinter tables)
    {
        var files = new Argument<string[]>("PAIRS.tsv")
        {
            Description = "Pairs of names: 1 or 0, kind, and two spellings on a line, apart by tabs.",
            Arity = ArgumentArity.OneOrMore,
        };
        var errors = new Option<int>("--errors") { Description = "List so many wrong answers of each file." };
        var command = new Command("names", "Precision, recall and F1 of \"these two are one name\".") { files, errors };
        command.SetAction(parsed =>
        {
            foreach (var file in parsed.GetValue(files)!)
            {
                var pairs = NamePairs.Read(file);
                tables.Line(Path.GetFileName(file));
                tables.Table(
                    ["question", "kind", ">pairs", ">P", ">R", ">F1"],
                    [
                        .. Rows("may be one name", pairs, NameQuestions.IsSame),
                        .. Rows("joins actors", pairs, NameQuestions.Joins),
                    ]
                );
                if (parsed.GetValue(errors) is > 0 and var count)
                {
                    PrintErrors(tables, pairs, count);
                }
            }

            return EvalApp.Success;
        });
        return command;
    }

    private static IEnumerable<string[]> Rows(
        string question,
        IReadOnlyList<NamePair> pairs,
        Func<string, string, bool> answer
    ) =>
        pairs
            .GroupBy(pair => pair.Kind, StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => (kind.Key, Pairs: kind.ToArray()))
            .Append((Key: All, Pairs: pairs.ToArray()))
            .Select(kind =>
            {
                var score = NameScore.Of(kind.Pairs, answer);
                return (string[])
                    [
                        question,
                        kind.Key,
                        score.Pairs.ToString(CultureInfo.InvariantCulture),
                        Percent.Text(score.Figures.Precision),
                        Percent.Text(score.Figures.Recall),
                        Percent.Text(score.Figures.F1),
                    ];
            });

    private static void PrintErrors(TablePrinter tables, IReadOnlyList<NamePair> pairs, int count) =>
        tables.Table(
            ["said", "kind", "name", "name"],
            pairs
                .Where(pair => NameQuestions.IsSame(pair.First, pair.Second) != pair.IsSame)
                .Take(count)
                .Select(pair =>
                    (string[])[pair.IsSame ? "two, but is one" : "one, but is two", pair.Kind, pair.First, pair.Second]
                )
        );
}
