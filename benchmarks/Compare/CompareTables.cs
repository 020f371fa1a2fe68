using SeedsSdk.Benchmarks.Tables;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>What the command shows: the bars, the steps from size to size, and a set of tables for each corpus.</summary>
internal static class CompareTables
{
    private static readonly string[] s_lookups = ["id", "name", "folded", "miss"];

    public static IReadOnlyList<ResultTable> Of(IReadOnlyList<Comparison> comparisons) =>
        [
            BarTable.Of(comparisons),
            .. GrowthTables.Of(comparisons),
            .. comparisons.SelectMany(comparison =>
                new[]
                {
                    Compilation(comparison),
                    First(comparison),
                    Warm(comparison),
                    Lookups(comparison),
                    Scans(comparison),
                }
            ),
        ];

    private static ResultTable Compilation(Comparison comparison) =>
        Table(
            comparison,
            "compiling",
            ["csc", "from … to", "processor", "peak memory", "assembly", "file", "to the text", "to the words"],
            comparison.Consumers,
            consumer =>
            {
                var figures = consumer.Figures;
                var all = figures.Compilations.Select(one => one.Elapsed.TotalNanoseconds).Order().ToList();
                var size = figures.AssemblyBytes + figures.FileBytes;
                return
                [
                    figures.Failure is { } failure ? failure : Numbers.Time(figures.CompileNanoseconds),
                    $"{Numbers.Time(all[0])} … {Numbers.Time(all[^1])}",
                    Numbers.Time(figures.CompileProcessor),
                    Numbers.Bytes(figures.CompilePeak),
                    consumer.Runs ? Numbers.Bytes(figures.AssemblyBytes) : "",
                    figures.FileBytes == 0 ? "" : Numbers.Bytes(figures.FileBytes),
                    consumer.Runs ? Numbers.Times((double)size / comparison.Corpus.TextBytes) : "",
                    consumer.Runs ? Numbers.Times((double)size / comparison.Corpus.WordBytes) : "",
                ];
            }
        );

    private static ResultTable First(Comparison comparison) =>
        Table(
            comparison,
            "from Main to the first answer, fresh process",
            ["frequent actor", "from … to", "median actor", "allocated", "working set"],
            comparison.Consumers.Where(consumer => consumer.Runs),
            consumer =>
            {
                var figures = consumer.Figures;
                return
                [
                    Numbers.Time(FirstTime(figures)),
                    $"{Numbers.Time(figures.Frequent.Min(one => one.Nanoseconds))} … {Numbers.Time(figures.Frequent.Max(one => one.Nanoseconds))}",
                    Numbers.Time(ConsumerFigures.MedianOf(figures.Median, one => one.Nanoseconds)),
                    Numbers.Bytes(FirstAllocated(figures)),
                    Numbers.Bytes(ConsumerFigures.MedianOf(figures.Frequent, one => one.WorkingSet)),
                ];
            }
        );

    private static ResultTable Warm(Comparison comparison) =>
        Table(
            comparison,
            "the same question again",
            ["time", "allocated"],
            comparison.Consumers.Where(consumer => consumer.Runs),
            consumer => [Time(consumer, "newest"), Bytes(consumer, "newest")]
        );

    private static ResultTable Lookups(Comparison comparison) =>
        Table(
            comparison,
            "look-ups of an actor",
            ["by id", "", "name as written", "", "folded spelling", "", "a miss", ""],
            comparison.Consumers.Where(consumer => consumer.Figures.Warm.ContainsKey("id")),
            consumer => [.. s_lookups.SelectMany(key => new[] { Time(consumer, key), Bytes(consumer, key) })]
        );

    private static ResultTable Scans(Comparison comparison) =>
        Table(
            comparison,
            "LINQ over all texts, warm",
            ["contains a word", "List<T>", "ratio", "sum of lengths", "List<T>", "ratio"],
            comparison.Consumers.Where(consumer => consumer.Runs),
            consumer =>
                [
                    Time(consumer, "scan"),
                    Time(consumer, "list.scan"),
                    Numbers.Times(Ratio(consumer, "scan", "list.scan")),
                    Time(consumer, "lengths"),
                    Time(consumer, "list.lengths"),
                    Numbers.Times(Ratio(consumer, "lengths", "list.lengths")),
                ]
        );

    public static double FirstTime(ConsumerFigures figures) =>
        ConsumerFigures.MedianOf(figures.Frequent, one => one.Nanoseconds);

    public static double FirstAllocated(ConsumerFigures figures) =>
        ConsumerFigures.MedianOf(figures.Frequent, one => one.Allocated);

    public static double Ratio(Consumer consumer, string key, string other) =>
        consumer.Figures.Warm[key].Nanoseconds / consumer.Figures.Warm[other].Nanoseconds;

    private static string Time(Consumer consumer, string key) => Numbers.Time(consumer.Figures.Warm[key].Nanoseconds);

    private static string Bytes(Consumer consumer, string key) => Numbers.Bytes(consumer.Figures.Warm[key].Allocated);

    private static ResultTable Table(
        Comparison comparison,
        string title,
        string[] columns,
        IEnumerable<Consumer> consumers,
        Func<Consumer, string[]> cells
    )
    {
        var quotes = comparison.Corpus.Export.Quotes.Count;
        return new ResultTable(
            $"{Numbers.Text(quotes)} quotes{(comparison.Corpus.Name == "shipped" ? " in the shipped reports" : "")}: {title}",
            [.. columns.Prepend("")],
            [.. consumers.Select(consumer => (string[])[consumer.Alternative.Name, .. cells(consumer)])]
        );
    }
}
