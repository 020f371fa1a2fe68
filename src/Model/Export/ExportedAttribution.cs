namespace SeedsSdk.Export;

/// <summary>Why a quote has its speaker, in the export.</summary>
public sealed class ExportedAttribution
{
    /// <summary>Name of the rule that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>The words that decided, as written.</summary>
    public required string? Cue { get; init; }

    /// <summary>The speaker as written there.</summary>
    public required string? AsWritten { get; init; }

    /// <summary>From 0 (a guess) to 1 (certain).</summary>
    public required double Confidence { get; init; }
}
