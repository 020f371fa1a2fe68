using System.CommandLine;
using SeedsSdk.Benchmarks.Corpora;
using SeedsSdk.Benchmarks.Tables;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary><c>compare</c>: SeedsSdk beside what an app would use without it.</summary>
internal static class CompareCommand
{
    private static readonly int[] s_quotes = [100, 1000, 10_000, 100_000];

    public static Command Create()
    {
        var quotes = new Option<int[]>("--quotes")
        {
            Description = "How many quotes, for each table; 0 for none but the shipped reports.",
            DefaultValueFactory = _ => s_quotes,
            AllowMultipleArgumentsPerToken = true,
        };
        var only = new Option<string[]>("--only")
        {
            Description = "The alternatives.",
            DefaultValueFactory = _ => [.. Alternative.All.Select(alternative => alternative.Key)],
            AllowMultipleArgumentsPerToken = true,
        };
        only.AcceptOnlyFromAmong([.. Alternative.All.Select(alternative => alternative.Key)]);
        var runs = new Option<int>("--runs")
        {
            Description = "How many fresh processes give the first answer.",
            DefaultValueFactory = _ => 9,
        };
        var compilations = new Option<int>("--compilations")
        {
            Description = "How often each is compiled.",
            DefaultValueFactory = _ => 3,
        };
        var runtime = new Option<CompilerRuntime>("--compiler-runtime")
        {
            Description =
                "The run time's settings for the compilers: as each is built, plain for all, or for all those that SeedsSdk sets to save.",
        };
        var seed = new Option<int>("--seed")
        {
            Description = "Another seed, other reports.",
            DefaultValueFactory = _ => InventedCorpus.DefaultSeed,
        };
        var shipped = new Option<bool>("--shipped")
        {
            Description = "Also the reports in seeds/.",
            DefaultValueFactory = _ => true,
        };
        var work = new Option<DirectoryInfo>("--work")
        {
            Description = "Where the projects are made; what was in it is deleted.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Path.GetTempPath(), "seeds-compare")),
        };
        var output = new Option<FileInfo>("--output") { Description = "Also writes the tables as Markdown." };
        var command = new Command("compare", "SeedsSdk beside what an app would use without it.")
        {
            quotes,
            only,
            runs,
            compilations,
            runtime,
            seed,
            shipped,
            work,
            output,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(work)!.FullName;
            var keys = parsed.GetValue(only)!;
            var alternatives = Alternative.All.Where(alternative => keys.Contains(alternative.Key)).ToList();
            var compiling = new Compiling(
                new Lazy<SeedsPackages>(() => SeedsPackages.Pack(folder)),
                parsed.GetValue(compilations),
                parsed.GetValue(runtime)
            );
            var done = new List<Comparison>();
            foreach (var corpus in Corpora(parsed.GetValue(quotes)!, parsed.GetValue(shipped)))
            {
                var comparison = new Comparison(corpus(), alternatives);
                comparison.Run(compiling, parsed.GetValue(runs));
                done.Add(comparison);
                // What is there is there, should a later one fail.
                TableReport.Show(CompareTables.Of(done), parsed.GetValue(output)?.FullName);
            }

            IEnumerable<Func<ComparedCorpus>> Corpora(int[] sizes, bool withShipped)
            {
                if (withShipped)
                {
                    yield return () => ComparedCorpus.Shipped(folder);
                }

                foreach (var size in sizes.Where(size => size > 0).Order())
                {
                    yield return () => ComparedCorpus.Invented(size, parsed.GetValue(seed), folder);
                }
            }
        });
        return command;
    }
}
