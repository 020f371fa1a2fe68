using SeedsSdk.Benchmarks.Processes;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>Everything that was measured of one alternative over one corpus.</summary>
internal sealed class ConsumerFigures
{
    public List<Execution> Compilations { get; } = [];

    /// <summary>The compiler's error, where it does not compile.</summary>
    public string? Failure { get; set; }

    public long AssemblyBytes { get; set; }

    /// <summary>Of a file beside the assembly.</summary>
    public long FileBytes { get; set; }

    public List<FirstAnswer> Frequent { get; } = [];

    public List<FirstAnswer> Median { get; } = [];

    /// <summary>How many texts have the words.</summary>
    public string Scanned { get; set; } = "";

    /// <summary>By question.</summary>
    public Dictionary<string, Repeated> Warm { get; } = new(StringComparer.Ordinal);

    public double CompileNanoseconds => MedianOf(Compilations, one => one.Elapsed.TotalNanoseconds);

    public double CompileProcessor => MedianOf(Compilations, one => one.Processor.TotalNanoseconds);

    public double CompilePeak => Compilations.Max(one => one.PeakBytes);

    public static double MedianOf<T>(IEnumerable<T> items, Func<T, double> value)
    {
        var sorted = items.Select(value).Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[sorted.Count / 2];
    }
}

/// <summary>From entering Main to the first answer, in a fresh process.</summary>
internal sealed record FirstAnswer(double Nanoseconds, double Allocated, double WorkingSet, string Answer);

/// <summary>One call among many.</summary>
internal sealed record Repeated(double Nanoseconds, double Allocated);
