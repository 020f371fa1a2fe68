namespace SeedsSdk.Generator.Common;

/// <summary>Why a quote has its speaker.</summary>
/// <param name="Rule">Name of the rule that decided, e.g. <c>named-subject</c>.</param>
/// <param name="Cue">The words that decided, as written, e.g. <c>published</c>; null when there is none.</param>
/// <param name="AsWritten">The speaker as written there ("the statement", "he"); null when there is none.</param>
/// <param name="Confidence">Hundredths, 0 to 100.</param>
internal sealed record Attribution(string Rule, string? Cue, string? AsWritten, int Confidence);
