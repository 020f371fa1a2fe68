using SeedsSdk;

namespace WebApi.Answers;

/// <summary>Why a quote has its speaker.</summary>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Cue">The words of the report that it went by.</param>
/// <param name="AsWritten">The speaker as the report has it there: "he", "the statement".</param>
/// <param name="Confidence">How sure it is, from 0 to 1.</param>
internal sealed record AttributionAnswer(string Rule, string? Cue, string? AsWritten, double Confidence)
{
    public static AttributionAnswer Of(Attribution attribution) =>
        new(attribution.Rule, attribution.Cue, attribution.AsWritten, attribution.Confidence);
}
