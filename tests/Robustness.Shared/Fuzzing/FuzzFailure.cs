using SeedsSdk.Robustness.Oracles;

namespace SeedsSdk.Robustness.Fuzzing;

/// <summary>A fault that a run found, as it was met first.</summary>
/// <param name="Number">The number of the input; with the seed it shows the fault again.</param>
/// <param name="Texts">The texts that show it, minimised; one, unless it takes several in one corpus.</param>
internal sealed record FuzzFailure(Violation Violation, long Number, IReadOnlyList<string> Texts)
{
    /// <summary>How often the same fault was met.</summary>
    public int Times { get; init; } = 1;
}

/// <summary>What a run has done.</summary>
/// <param name="Inputs">How many inputs were tried.</param>
/// <param name="Next">The number of the first input that was not begun.</param>
/// <param name="Characters">Their length together.</param>
internal sealed record FuzzResult(
    long Inputs,
    long Next,
    long Characters,
    TimeSpan Elapsed,
    IReadOnlyList<FuzzFailure> Failures
);

/// <summary>What a run shall do.</summary>
/// <param name="First">The number of the first input.</param>
/// <param name="Inputs">How many inputs.</param>
/// <param name="Jobs">How many threads.</param>
internal sealed record FuzzOptions(long First, long Inputs, int Jobs)
{
    /// <summary>No input is begun after this time.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.MaxValue;

    /// <summary>An input that is not done after this time will never be.</summary>
    public TimeSpan HangAfter { get; init; } = TimeSpan.FromSeconds(20);
}
