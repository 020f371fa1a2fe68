using System.Collections.Immutable;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>How a consumer is compiled.</summary>
/// <param name="Packages">What its project is restored with, if it has SeedsSdk. Packed when they are first needed.</param>
/// <param name="Times">So often.</param>
/// <param name="ConcurrentCollector">
/// Whether the compiler's garbage collector works beside it; null: as the project and what it references have it.
/// </param>
internal sealed record Compiling(Lazy<SeedsPackages> Packages, int Times, bool? ConcurrentCollector)
{
    /// <summary>Variables for the compiler, instead of those of the same name that the project gives it.</summary>
    public ImmutableDictionary<string, string> Environment =>
        ConcurrentCollector is { } concurrent
            ? ImmutableDictionary<string, string>.Empty.Add("DOTNET_gcConcurrent", concurrent ? "1" : "0")
            : ImmutableDictionary<string, string>.Empty;
}
