using System.Text;
using System.Text.Json;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Reads JSON into values that know their place. <c>JsonDocument</c> forgets where things stood, and gives nothing at
/// all of a file with an error at its end.
/// </summary>
internal static class LocatedJsonReader
{
    public static JsonFile Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var offsets = new Utf8Offsets(bytes);
        var builder = new JsonTreeBuilder();
        var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        var reader = new Utf8JsonReader(bytes, options);
        try
        {
            while (reader.Read())
            {
                var range = offsets.Range((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                Add(builder, ref reader, range);
            }

            return new JsonFile(builder.Root, default, null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            builder.CutOff();
            var at = exception is JsonException { LineNumber: { } line, BytePositionInLine: { } column }
                ? offsets.AtLine(line, column)
                : offsets.At((int)reader.TokenStartIndex);
            return new JsonFile(
                builder.Root,
                new TextRange(at, at < text.Length ? 1 : 0),
                JsonReasons.Of(exception.Message)
            );
        }
    }

    private static void Add(JsonTreeBuilder builder, ref Utf8JsonReader reader, TextRange range)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                builder.Open(JsonKind.Object, range);
                break;
            case JsonTokenType.StartArray:
                builder.Open(JsonKind.Array, range);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.Close();
                break;
            case JsonTokenType.PropertyName:
                builder.Name(reader.GetString() ?? "", range);
                break;
            case JsonTokenType.String:
                builder.Value(JsonKind.String, range, reader.GetString());
                break;
            case JsonTokenType.Number:
                builder.Value(JsonKind.Number, range, null);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                builder.Value(JsonKind.Boolean, range, null);
                break;
            case JsonTokenType.Null:
                builder.Value(JsonKind.Null, range, null);
                break;
        }
    }
}
