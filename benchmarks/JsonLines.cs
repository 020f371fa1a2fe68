using System.Text.Json;

namespace SeedsSdk.Benchmarks;

/// <summary>Files whose lines are <c>{"id": …, "text": …}</c>, as <c>seeds extract</c> reads them.</summary>
internal static class JsonLines
{
    /// <summary>The texts of a file, in order.</summary>
    /// <exception cref="InvalidDataException">A line has no text.</exception>
    public static IEnumerable<string> ReadTexts(string path) => ReadLines(path).Select(Text);

    /// <summary>The lines of a file that are not empty, as bytes.</summary>
    public static List<byte[]> ReadLines(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(System.Text.Encoding.UTF8.GetBytes)];

    /// <summary>The text of a line.</summary>
    /// <exception cref="InvalidDataException">The line has no text.</exception>
    public static string Text(byte[] line)
    {
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isText = reader.ValueTextEquals("text"u8);
                reader.Read();
                if (isText && reader.TokenType == JsonTokenType.String)
                {
                    return reader.GetString()!;
                }

                reader.Skip();
            }
        }

        throw new InvalidDataException("A line has no \"text\".");
    }
}
