namespace SeedsSdk.Benchmarks.Compare;

/// <summary>Which settings of the run time a compiler is started with.</summary>
internal enum CompilerRuntime
{
    /// <summary>Those that its build gives it: SeedsSdk sets some, the others none.</summary>
    Built,

    /// <summary>Those of any program, for all.</summary>
    Plain,

    /// <summary>Those that SeedsSdk sets, for all.</summary>
    Saving,
}
