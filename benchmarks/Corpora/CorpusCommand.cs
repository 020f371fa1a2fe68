using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SeedsSdk.Benchmarks.Exports;

namespace SeedsSdk.Benchmarks.Corpora;

/// <summary><c>corpus --reports 1000 --output DIR</c>: writes invented reports.</summary>
internal static class CorpusCommand
{
    private static readonly JsonSerializerOptions s_indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create()
    {
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "The folder that the reports are written to.",
            Required = true,
        };
        var reports = new Option<int>("--reports")
        {
            Description = "How many reports.",
            DefaultValueFactory = _ => 1000,
        };
        var seed = new Option<int>("--seed")
        {
            Description = "Another seed, other reports.",
            DefaultValueFactory = _ => InventedCorpus.DefaultSeed,
        };
        var quotes = new Option<int>("--quotes")
        {
            Description = "How many quotes a report has.",
            DefaultValueFactory = _ => InventedCorpus.DefaultQuotes,
        };
        var actors = new Option<bool>("--actors") { Description = "Also write actors.json, an authority file." };
        var check = new Option<bool>("--check") { Description = "Also say how much of it `seeds export` gets right." };
        var command = new Command("corpus", "Invented reports, as many as wanted.")
        {
            output,
            reports,
            seed,
            quotes,
            actors,
            check,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)!.FullName;
            var number = parsed.GetValue(seed);
            var invented = InventedCorpus.Reports(parsed.GetValue(reports), number, parsed.GetValue(quotes)).ToList();
            var bytes = InventedCorpus.WriteTo(folder, invented);
            var speakers = Speakers(invented);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{invented.Count} reports, {speakers.Count} speakers, {invented.Sum(report => report.Quotes.Count)} quotes of {invented.Average(report => report.Quotes.Average(quote => quote.Words.Length)):0} characters, {bytes / 1e6:0.0} MB"
                )
            );
            if (parsed.GetValue(actors))
            {
                WriteActors(Path.Combine(folder, "actors.json"), speakers);
            }

            if (parsed.GetValue(check))
            {
                Check(folder, invented);
            }
        });
        return command;
    }

    private static List<InventedActor> Speakers(IEnumerable<InventedReport> reports) =>
        [
            .. reports
                .SelectMany(report => report.Quotes)
                .Select(quote => quote.Speaker)
                .Distinct()
                .OrderBy(actor => actor.Index),
        ];

    private static void WriteActors(string path, IEnumerable<InventedActor> speakers)
    {
        var actors = speakers.Select(actor => new
        {
            actor.Name,
            Kind = actor.Kind.ToString().ToLowerInvariant(),
            Aliases = actor.Variant == actor.Name ? [] : new[] { actor.Variant },
        });
        File.WriteAllText(path, JsonSerializer.Serialize(new { actors }, s_indented));
    }

    private static void Check(string folder, List<InventedReport> reports)
    {
        var file = Path.Combine(folder, "export.json");
        try
        {
            var export = SeedsTool.Export(folder, file);
            var shown = 0;
            var check = CorpusCheck.Of(
                reports,
                export,
                (report, quote, speakers) =>
                {
                    if (shown++ < 10)
                    {
                        Console.WriteLine($"{report.Path}: {quote.Speaker.Name}, not '{speakers}': {quote.Words}");
                    }
                }
            );
            Console.WriteLine(check);
            Console.WriteLine($"{export.Actors.Count} actors");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
