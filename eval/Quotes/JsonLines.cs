using System.Text.Json;

namespace SeedsSdk.Eval.Quotes;

/// <summary>Reads JSON Lines: one object a line, members in snake case, blank lines skipped.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
    };

    /// <returns>The documents by id in the order of the file; of those with one id the last.</returns>
    /// <exception cref="InvalidDataException">A line is not such an object; the message tells its number.</exception>
    public static OrderedDictionary<string, GoldDocument> ReadGold(string path) =>
        Read<GoldDocument>(path, document => document.Id, document => document.Text);

    /// <inheritdoc cref="ReadGold"/>
    public static OrderedDictionary<string, PredictedDocument> ReadPredictions(string path) =>
        Read<PredictedDocument>(path, document => document.Id, _ => "");

    /// <summary>Writes a line for each document, in order.</summary>
    public static void WritePredictions(string path, IEnumerable<PredictedDocument> documents)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        foreach (var document in documents)
        {
            file.WriteLine(JsonSerializer.Serialize(document, s_options));
        }
    }

    private static OrderedDictionary<string, T> Read<T>(string path, Func<T, string?> id, Func<T, string?> text)
        where T : class
    {
        var documents = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var document = JsonSerializer.Deserialize<T>(line, s_options);
                if (document is null || id(document) is not { } key || text(document) is null)
                {
                    throw new InvalidDataException(
                        $"{path}({number}): an object with \"id\" and what belongs to it is expected."
                    );
                }

                documents[key] = document;
            }
            catch (Exception failure) when (failure is JsonException or InvalidOperationException)
            {
                throw new InvalidDataException($"{path}({number}): {failure.Message}", failure);
            }
        }

        return documents;
    }
}
