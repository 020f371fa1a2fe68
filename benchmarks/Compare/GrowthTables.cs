using SeedsSdk.Benchmarks.Tables;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>Whether cost is linear: each step at each size, and behind it how many times that of the size before.</summary>
internal static class GrowthTables
{
    private static readonly (string Name, Func<ConsumerFigures, double> Value, Func<double, string> Show)[] s_steps =
    [
        ("csc", figures => figures.CompileNanoseconds, Numbers.Time),
        ("csc, processor", figures => figures.CompileProcessor, Numbers.Time),
        ("csc, peak memory", figures => figures.CompilePeak, Numbers.Bytes),
        ("assembly", figures => figures.AssemblyBytes, Numbers.Bytes),
        ("first answer", CompareTables.FirstTime, Numbers.Time),
        ("first answer, allocated", CompareTables.FirstAllocated, Numbers.Bytes),
        ("the same again", figures => figures.Warm["newest"].Nanoseconds, Numbers.Time),
        ("all texts: a word", figures => figures.Warm["scan"].Nanoseconds, Numbers.Time),
        ("all texts: lengths", figures => figures.Warm["lengths"].Nanoseconds, Numbers.Time),
        ("look-up by id", figures => figures.Warm.TryGetValue("id", out var id) ? id.Nanoseconds : 0, Numbers.Time),
    ];

    public static IEnumerable<ResultTable> Of(IReadOnlyList<Comparison> comparisons)
    {
        var sizes = comparisons.Where(comparison => comparison.Corpus.Name != "shipped").ToList();
        if (sizes.Count < 2)
        {
            yield break;
        }

        foreach (var key in new[] { Alternative.Seeds, Alternative.SeedsWithoutText, Alternative.Floor })
        {
            var consumers = sizes.Select(size => size.Find(key)).ToList();
            if (consumers.TrueForAll(consumer => consumer is not null))
            {
                yield return Table(sizes, [.. consumers.Select(consumer => consumer!)]);
            }
        }
    }

    private static ResultTable Table(List<Comparison> sizes, List<Consumer> consumers) =>
        new(
            $"From size to size: {consumers[0].Alternative.Name}",
            [.. sizes.Select(size => $"{size.Corpus.Name} quotes").Prepend("")],
            [
                .. s_steps.Select(step =>
                    (string[])
                        [
                            step.Name,
                            .. consumers.Select(
                                (consumer, i) =>
                                {
                                    var value = step.Value(consumer.Figures);
                                    var before = i == 0 ? 0 : step.Value(consumers[i - 1].Figures);
                                    return before == 0
                                        ? step.Show(value)
                                        : $"{step.Show(value)} ({Numbers.Times(value / before)})";
                                }
                            ),
                        ]
                ),
            ]
        );
}
