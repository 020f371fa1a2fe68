using System.CommandLine;
using SeedsSdk.Benchmarks.Compare;
using SeedsSdk.Benchmarks.Corpora;
using SeedsSdk.Benchmarks.Processes;
using SeedsSdk.Benchmarks.Tables;
using Spectre.Console;

namespace SeedsSdk.Benchmarks.Forms;

/// <summary><c>forms</c>: what the compiler takes for the forms that generated data can have.</summary>
internal static class FormsCommand
{
    public static Command Create()
    {
        var quotes = new Option<int>("--quotes")
        {
            Description = "How many quotes.",
            DefaultValueFactory = _ => 100_000,
        };
        var runs = new Option<int>("--runs")
        {
            Description = "How often each is compiled.",
            DefaultValueFactory = _ => 3,
        };
        var work = new Option<DirectoryInfo>("--work")
        {
            Description = "Where the projects are made; what was in it is deleted.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Path.GetTempPath(), "seeds-forms")),
        };
        var output = new Option<FileInfo>("--output") { Description = "Also writes the table as Markdown." };
        var command = new Command("forms", "What the compiler takes for the forms that generated data can have.")
        {
            quotes,
            runs,
            work,
            output,
        };
        command.SetAction(parsed =>
        {
            var corpus = ComparedCorpus.Invented(
                parsed.GetValue(quotes),
                InventedCorpus.DefaultSeed,
                parsed.GetValue(work)!.FullName
            );
            var compilers = Form.All.Select(form => Prepare(form, corpus)).ToList();
            var compilations = compilers.ConvertAll(_ => new List<Execution>());
            foreach (var run in Enumerable.Range(1, parsed.GetValue(runs)))
            {
                foreach (var (index, compiler) in compilers.Index())
                {
                    AnsiConsole.WriteLine($"run {run}: {Form.All[index].Name}");
                    compilations[index].Add(compiler.Run());
                }
            }

            var rows = compilations.Select((all, index) => Row(Form.All[index].Name, all)).ToList();
            var table = new ResultTable(
                $"{corpus.Name} quotes: what the compiler takes",
                ["", "csc", "from … to", "processor", "peak memory"],
                rows
            );
            TableReport.Show([table], parsed.GetValue(output)?.FullName);
        });
        return command;
    }

    private static Compiler Prepare(Form form, ComparedCorpus corpus)
    {
        var folder = Path.Combine(corpus.Folder, Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        form.Write(corpus, folder);
        var project = Path.Combine(folder, "Consumer.csproj");
        File.WriteAllText(project, ConsumerProject.Text(form.Sources, ""));
        return Compiler.Of(project);
    }

    private static string[] Row(string name, List<Execution> compilations)
    {
        var sorted = compilations.Select(one => one.Elapsed.TotalNanoseconds).Order().ToList();
        return
        [
            name,
            compilations[0].ExitCode == 0 ? Numbers.Time(sorted[sorted.Count / 2]) : CompilerError.Of(compilations[0]),
            $"{Numbers.Time(sorted[0])} … {Numbers.Time(sorted[^1])}",
            Numbers.Time(ConsumerFigures.MedianOf(compilations, one => one.Processor.TotalNanoseconds)),
            Numbers.Bytes(compilations.Max(one => one.PeakBytes)),
        ];
    }
}
