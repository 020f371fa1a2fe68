using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SeedsSdk.Benchmarks;

/// <summary>A measure that is held against the length of the text, so that documents of all lengths can be compared.</summary>
internal sealed class TextColumn(string name, string legend, Func<BenchmarkReport, long, double?> measure) : IColumn
{
    public static readonly TextColumn Speed = new(
        "MB/s",
        "Millions of bytes of text (UTF-8) a second",
        (report, bytes) => report.ResultStatistics is { Mean: > 0 } time ? bytes * 1000.0 / time.Mean : null
    );

    public static readonly TextColumn Allocated = new(
        "B/KB",
        "Bytes allocated to 1,000 bytes of text (UTF-8)",
        (report, bytes) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) * 1000.0 / bytes
    );

    public string Id => name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase] is { } report
        && benchmarkCase.Parameters["Text"] is BenchmarkText text
        && measure(report, text.Bytes) is { } value
            ? value.ToString(value < 100 ? "0.00" : "0", CultureInfo.InvariantCulture)
            : "?";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);
}
