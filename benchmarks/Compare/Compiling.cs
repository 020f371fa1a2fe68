using System.Collections.Immutable;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>How a consumer is compiled.</summary>
/// <param name="Packages">What its project is restored with, if it has SeedsSdk. Packed when they are first needed.</param>
/// <param name="Times">So often.</param>
/// <param name="WithConcurrentCollector">Else the collector stops the compiler, and needs less memory for it.</param>
internal sealed record Compiling(Lazy<SeedsPackages> Packages, int Times, bool WithConcurrentCollector)
{
    /// <summary>Variables for the compiler.</summary>
    public ImmutableDictionary<string, string> Environment =>
        WithConcurrentCollector
            ? ImmutableDictionary<string, string>.Empty
            : ImmutableDictionary<string, string>.Empty.Add("DOTNET_gcConcurrent", "0");
}
