using System.Text.Json.Serialization;
using SeedsSdk.Generator.Extraction.Discourse;

namespace SeedsSdk.Eval.Quotes;

/// <summary>What an extractor found in one text.</summary>
internal sealed record PredictedDocument(string Id, IReadOnlyList<PredictedQuote>? Quotes)
{
    /// <summary>What the extractor takes its actors for ("Person"), by their head names. Our own extraction only.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Kinds { get; init; } = new Dictionary<string, string>();
}

/// <summary>A quotation as an extractor reports it.</summary>
/// <param name="Speaker">The resolved name.</param>
/// <param name="SpeakerMention">The words in the text that it was found by: "he", "the statement".</param>
internal sealed record PredictedQuote(string? Text, int? Start, int? End, string? Speaker, string? SpeakerMention)
    : ISpanText
{
    /// <summary>The rule that decided. Our own extraction only, as are the following.</summary>
    public string Rule { get; init; } = "";

    /// <summary>In hundredths.</summary>
    public int Confidence { get; init; }

    /// <summary>What the confidence rests on.</summary>
    [JsonIgnore]
    public AttributionEvidence Evidence { get; init; }

    [JsonIgnore]
    public bool HasSpeaker => !string.IsNullOrEmpty(Speaker);
}
