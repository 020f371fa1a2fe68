using System.CommandLine;
using SeedsSdk.Eval.Extraction;
using SeedsSdk.Eval.Quotes;

namespace SeedsSdk.Eval.Commands;

/// <summary>What several commands take.</summary>
internal static class Arguments
{
    public static Argument<string> Gold() =>
        new("GOLD.jsonl") { Description = "Truth: one text a line, with its quotes and their speakers." };

    public static Option<string?> Predictions() =>
        new("--predictions")
        {
            Description = "Judge what stands in this file (JSON Lines). Without it our own extraction is run.",
        };

    public static Option<bool> Strict() =>
        new("--strict") { Description = "Only the gold speaker itself is right, and none of its alternatives." };

    /// <exception cref="InvalidDataException">The file cannot be read as predictions.</exception>
    public static IReadOnlyDictionary<string, PredictedDocument> PredictionsFor(
        OrderedDictionary<string, GoldDocument> gold,
        string? file
    ) => file is null ? OwnExtraction.Run(gold.Values) : JsonLines.ReadPredictions(file);
}
