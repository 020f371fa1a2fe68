using System.Text.Json;
using System.Text.Json.Serialization;

namespace SeedsSdk.Export;

/// <summary>Writes a value of an enumeration as its word, and takes nothing but the words.</summary>
/// <param name="words">The words by the numbers of the values.</param>
/// <param name="value">From its number.</param>
/// <param name="number">Of a value.</param>
internal abstract class WordConverter<T>(IReadOnlyList<string> words, Func<int, T> value, Func<T, int> number)
    : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (reader.ValueTextEquals(words[i]))
                {
                    return value(i);
                }
            }
        }

        throw new JsonException($"the value is none of: {string.Join(", ", words)}");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(words[number(value)]);
}
