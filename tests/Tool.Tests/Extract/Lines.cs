using System.Text;
using System.Text.Json;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Tool.Cli;
using SeedsSdk.Tool.Extract;

namespace SeedsSdk.Tool.Tests.Extract;

/// <summary>Lines in and out.</summary>
internal static class Lines
{
    public static string Of(object id, string text) => JsonSerializer.Serialize(new { id, text });

    public static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    /// <summary>The part of a text that a quote points at, by code points.</summary>
    public static string At(string text, JsonElement quote)
    {
        var runes = text.EnumerateRunes().ToArray();
        return string.Concat(runes[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]);
    }

    /// <summary>Runs the pipeline by itself.</summary>
    public static async Task<(long Bad, string Output, string Errors)> PipeAsync(
        Stream input,
        int jobs = 2,
        int maximumLine = ExtractPipeline.DefaultMaximumLine,
        DocumentSource? source = null
    )
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        var pipeline = new ExtractPipeline(jobs, source ?? new DocumentSource(), new WorkProgress())
        {
            MaximumLine = maximumLine,
        };
        var bad = await pipeline.RunAsync([new LineInput(null, () => input)], output, errors, CancellationToken.None);
        return (bad, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}

/// <summary>Finds nothing, and fails on texts that say so.</summary>
internal sealed class FailingSource : DocumentSource
{
    public override DocumentFacts Read(string text, CancellationToken cancellation) =>
        text.Contains("fail", StringComparison.Ordinal)
            ? throw new InvalidOperationException("private words")
            : base.Read(text, cancellation);
}
