using System.Collections.Immutable;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SeedsSdk.Benchmarks;

/// <summary>Shorter texts first, and the methods as they are declared: 10 KB stands before 1 MB.</summary>
internal sealed class ByLength() : DefaultOrderer(SummaryOrderPolicy.Declared)
{
    public override IEnumerable<BenchmarkCase> GetExecutionOrder(
        ImmutableArray<BenchmarkCase> benchmarksCase,
        IEnumerable<BenchmarkLogicalGroupRule>? order = null
    ) => Sorted(benchmarksCase);

    public override IEnumerable<BenchmarkCase> GetSummaryOrder(
        ImmutableArray<BenchmarkCase> benchmarksCases,
        Summary summary
    ) => Sorted(benchmarksCases);

    private static IEnumerable<BenchmarkCase> Sorted(IEnumerable<BenchmarkCase> cases) =>
        cases.OrderBy(one => one.Parameters["Text"] is BenchmarkText text ? text.Bytes : 0);
}
