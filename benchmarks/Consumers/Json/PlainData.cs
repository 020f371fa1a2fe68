using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consumer;

/// <summary>An embedded resource, deserialised by generated code.</summary>
internal static class PlainData
{
    public static PlainCorpus Load()
    {
        using var stream = typeof(PlainData).Assembly.GetManifestResourceStream("data.json")!;
        var data = JsonSerializer.Deserialize(stream, PlainJson.Default.PlainDocument)!;
        return new PlainCorpus(data.Reports, data.Actors, data.Quotes);
    }
}

internal sealed record PlainDocument(List<PlainReport> Reports, List<PlainActor> Actors, List<PlainQuote> Quotes);

[JsonSerializable(typeof(PlainDocument))]
internal sealed partial class PlainJson : JsonSerializerContext;
