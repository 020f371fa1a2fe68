using SeedsSdk.Benchmarks.Tables;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>What a user asks, answered by ratios of one run: for the largest corpus, and for the shipped reports.</summary>
internal static class BarTable
{
    public static ResultTable Of(IReadOnlyList<Comparison> comparisons)
    {
        var largest = comparisons[^1];
        var rows = new List<IReadOnlyList<string>>();
        if (largest.Find(Alternative.Seeds) is { } seeds)
        {
            Compiling(rows, largest, seeds);
            Against(rows, largest, seeds, Alternative.Json, "JSON");
            Against(rows, largest, seeds, Alternative.Sqlite, "SQLite");
            foreach (var (key, name, bar) in s_lookups)
            {
                var figures = seeds.Figures.Warm[key];
                Add(
                    rows,
                    $"look-up {name}",
                    $"{Numbers.Time(figures.Nanoseconds)}, {Numbers.Bytes(figures.Allocated)}",
                    bar
                );
            }

            Add(
                rows,
                "LINQ over all texts against List<T>: a word",
                Numbers.Times(CompareTables.Ratio(seeds, "scan", "list.scan")),
                "at most 1.2 x"
            );
            Add(
                rows,
                "LINQ over all texts against List<T>: lengths",
                Numbers.Times(CompareTables.Ratio(seeds, "lengths", "list.lengths")),
                "at most 1.2 x"
            );
            Add(
                rows,
                "assembly against the reports' text",
                Numbers.Times((double)seeds.Figures.AssemblyBytes / largest.Corpus.TextBytes),
                "at most 1.3 x"
            );
        }

        foreach (var shipped in comparisons.Where(one => one.Corpus.Name == "shipped"))
        {
            if (shipped.Find(Alternative.Seeds) is { } own && shipped.Find(Alternative.Initializers) is { } others)
            {
                var ratio = CompareTables.FirstTime(own.Figures) / CompareTables.FirstTime(others.Figures);
                Add(
                    rows,
                    "the shipped reports: first answer against initialisers",
                    Numbers.Times(ratio),
                    "at most 1 x"
                );
            }
        }

        var quotes = Numbers.Text(largest.Corpus.Export.Quotes.Count);
        return new ResultTable($"SeedsSdk at {quotes} quotes", ["", "measured", "bar"], rows);
    }

    private static readonly (string Key, string Name, string Bar)[] s_lookups =
    [
        ("id", "by id", "under 200 ns, 0 B"),
        ("name", "by a name as written", "under 200 ns, 0 B"),
        ("folded", "by a folded spelling", "under 200 ns"),
        ("miss", "of a name that nobody has", "under 200 ns"),
    ];

    private static void Compiling(List<IReadOnlyList<string>> rows, Comparison comparison, Consumer seeds)
    {
        Add(rows, "compiler's peak memory", Numbers.Bytes(seeds.Figures.CompilePeak), "at most 1.5 GB");
        if (comparison.Find(Alternative.Floor) is { } floor)
        {
            var time = seeds.Figures.CompileNanoseconds / floor.Figures.CompileNanoseconds;
            var processor = seeds.Figures.CompileProcessor / floor.Figures.CompileProcessor;
            Add(rows, "compiling against the floor", Numbers.Times(time), "at most 3 x");
            Add(rows, "compiling against the floor, processor time", Numbers.Times(processor), "");
        }
    }

    private static void Against(
        List<IReadOnlyList<string>> rows,
        Comparison comparison,
        Consumer seeds,
        string key,
        string name
    )
    {
        if (comparison.Find(key) is not { } other)
        {
            return;
        }

        var isJson = key == Alternative.Json;
        var first = CompareTables.FirstTime(other.Figures) / CompareTables.FirstTime(seeds.Figures);
        var allocated = CompareTables.FirstAllocated(other.Figures) / CompareTables.FirstAllocated(seeds.Figures);
        var warm = other.Figures.Warm["newest"].Nanoseconds / seeds.Figures.Warm["newest"].Nanoseconds;
        Add(
            rows,
            $"first answer: times faster than {name}",
            Numbers.Times(first),
            isJson ? "at least 20 x" : "more than 1 x"
        );
        Add(
            rows,
            $"first answer: times less allocated than {name}",
            Numbers.Times(allocated),
            isJson ? "at least 20 x" : ""
        );
        Add(rows, $"the same again: times faster than {name}", Numbers.Times(warm), isJson ? "" : "more than 1 x");
    }

    private static void Add(List<IReadOnlyList<string>> rows, string what, string measured, string bar) =>
        rows.Add([what, measured, bar]);
}
