using System.Text.Encodings.Web;
using System.Text.Json;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>A JSON document without white space, embedded into the assembly.</summary>
internal static class JsonWriter
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(ComparedCorpus corpus, string folder)
    {
        var export = corpus.Export;
        using var file = File.Create(Path.Combine(folder, "data.json"));
        JsonSerializer.Serialize(
            file,
            new
            {
                Reports = export.Reports.Select(report => new { report.Id, report.Title }),
                Actors = export.Actors,
                Quotes = export.Quotes.Select(quote => new
                {
                    quote.Id,
                    quote.Report,
                    quote.Speakers,
                    quote.Date,
                    quote.Platform,
                    quote.Text,
                }),
            },
            s_options
        );
        return """
              <ItemGroup>
                <EmbeddedResource Include="data.json" LogicalName="data.json" />
              </ItemGroup>
            """;
    }
}
