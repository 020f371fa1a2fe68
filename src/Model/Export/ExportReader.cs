using System.Globalization;
using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>Reads the JSON export. What is none is told in words for people, with its place.</summary>
internal static class ExportReader
{
    private const string Asked = "it is no JSON export, as `seeds export --format json` writes it";

    private const int LongestReason = 200;

    /// <exception cref="JsonException">It is no export of this version.</exception>
    public static ExportedCorpus Read(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var bytes = WithoutMark(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        try
        {
            CheckVersion(bytes);
            var export = JsonSerializer.Deserialize(bytes, ExportJsonContext.Default.ExportedCorpus)!;
            ExportChecks.Check(export);
            return export;
        }
        catch (JsonException failure) when (failure.LineNumber is not null)
        {
            throw Located(failure, bytes);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes["\uFEFF"u8.Length..];
        }

        return bytes.IsEmpty ? throw new JsonException($"{Asked}: it is empty") : bytes;
    }

    /// <summary>Before all else: another version may look otherwise in everything.</summary>
    private static void CheckVersion(ReadOnlySpan<byte> bytes)
    {
        // Asked of the bytes: the reader's own message would hold all of a file that is no JSON.
        if (bytes.TrimStart(" \t\r\n"u8) is not [(byte)'{', ..])
        {
            throw new JsonException($"{Asked}: an object was expected");
        }

        var reader = new Utf8JsonReader(bytes);
        reader.Read();

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            reader.Read();
            if (isVersion)
            {
                if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var version))
                {
                    throw new JsonException($"{Asked}: its version is no number", "$.version", null, null);
                }

                if (version != CorpusJson.Version)
                {
                    throw new JsonException(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"it is of version {version} of the format, and this SeedsSdk reads version {CorpusJson.Version}"
                        ),
                        "$.version",
                        null,
                        null
                    );
                }

                return;
            }

            reader.Skip();
        }

        throw new JsonException($"{Asked}: it does not say its version", "$.version", null, null);
    }

    /// <summary>The words of the serializer are about types of ours; whoever has the file knows places of the file.</summary>
    private static JsonException Located(JsonException failure, ReadOnlySpan<byte> bytes)
    {
        var (line, column) = ((int)failure.LineNumber!.Value, (int)failure.BytePositionInLine!.Value);
        var path = failure.Path is { Length: > 0 } known ? $", at {known}" : "";
        var reason = IsCutOff(bytes) ? "it ends in the middle: it was cut off" : Reason(failure.Message);
        return new JsonException(
            string.Create(CultureInfo.InvariantCulture, $"{reason} (line {line + 1}, byte {column + 1}{path})"),
            failure.Path,
            line,
            column,
            failure
        );
    }

    /// <summary>Whether all is well as far as it goes, and it goes on.</summary>
    private static bool IsCutOff(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read()) { }

            return reader.CurrentDepth > 0
                || reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Reason(string message)
    {
        foreach (var tail in new[] { " Path: ", " LineNumber: " })
        {
            message = message.IndexOf(tail, StringComparison.Ordinal) is >= 0 and var at ? message[..at] : message;
        }

        if (message.Contains("missing required properties", StringComparison.Ordinal))
        {
            return $"members are missing: {message[(message.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.')}";
        }

        return message.Contains("could not be converted", StringComparison.Ordinal)
            ? "the value is not of the type that the schema asks for"
            : Shortened(message.TrimEnd('.'));
    }

    /// <summary>The reader's words may hold much of the file.</summary>
    private static string Shortened(string message) =>
        message.Length <= LongestReason ? message : message[..LongestReason] + "…";
}
