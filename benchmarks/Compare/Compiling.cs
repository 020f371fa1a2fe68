using System.Collections.Immutable;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>How a consumer is compiled.</summary>
/// <param name="Packages">What its project is restored with, if it has SeedsSdk. Packed when they are first needed.</param>
/// <param name="Times">So often.</param>
/// <param name="Runtime">The run time's settings for the compilers.</param>
internal sealed record Compiling(Lazy<SeedsPackages> Packages, int Times, CompilerRuntime Runtime)
{
    /// <summary>Variables for the compiler, instead of those of the same name that the project gives it.</summary>
    public ImmutableDictionary<string, string> Environment =>
        Runtime switch
        {
            CompilerRuntime.Plain => Set("1"),
            CompilerRuntime.Saving => Set("0"),
            _ => ImmutableDictionary<string, string>.Empty,
        };

    /// <summary>What SeedsSdk.targets sets; both are on where nobody says otherwise.</summary>
    private static ImmutableDictionary<string, string> Set(string value) =>
        ImmutableDictionary<string, string>.Empty.Add("DOTNET_gcConcurrent", value).Add("DOTNET_TieredPGO", value);
}
