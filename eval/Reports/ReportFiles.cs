using System.Text.Json;

namespace SeedsSdk.Eval.Reports;

/// <summary>Reads truth files, exports, and the texts of reports.</summary>
internal static class ReportFiles
{
    private static readonly JsonSerializerOptions s_truth = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private static readonly JsonSerializerOptions s_export = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <exception cref="InvalidDataException">The file is no truth for a report.</exception>
    public static ReportTruth ReadTruth(string path) => Read<ReportTruth>(path, File.ReadAllBytes(path), s_truth);

    /// <exception cref="InvalidDataException">The file is no export.</exception>
    public static ReportExport ReadExport(string path) => ReadExport(path, File.ReadAllBytes(path));

    /// <inheritdoc cref="ReadExport(string)"/>
    public static ReportExport ReadExport(string name, byte[] json)
    {
        var export = Read<ReportExport>(name, json, s_export);
        return export is { Reports: not null, Actors: not null, Quotes: not null }
            ? export
            : throw new InvalidDataException($"{name}: reports, actors and quotes are expected.");
    }

    /// <summary>The text with LF line ends and without byte order mark; null where there is no such file.</summary>
    public static string? ReadText(string path) =>
        File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : null;

    private static T Read<T>(string name, byte[] json, JsonSerializerOptions options)
    {
        try
        {
            ReadOnlySpan<byte> content = json;
            content = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
            return JsonSerializer.Deserialize<T>(content, options)
                ?? throw new InvalidDataException($"{name}: an object is expected.");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{name}: {failure.Message}", failure);
        }
    }
}
