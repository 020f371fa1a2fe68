using System.Text.Json.Serialization;

namespace SeedsSdk.Export;

/// <summary>How the records of the export are JSON: worked out while SeedsSdk compiles, so that nothing is looked up by reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(ActorKindConverter), typeof(QuoteKindConverter), typeof(StatementFormConverter)]
)]
[JsonSerializable(typeof(ExportedCorpus))]
[JsonSerializable(typeof(ExportedLine))]
internal sealed partial class ExportJsonContext : JsonSerializerContext;
