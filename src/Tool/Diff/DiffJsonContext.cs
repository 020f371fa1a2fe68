using System.Text.Json.Serialization;

namespace SeedsSdk.Tool.Diff;

/// <summary>How a difference is JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(CorpusDifference))]
internal sealed partial class DiffJsonContext : JsonSerializerContext;
