using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using SeedsSdk.Benchmarks.Exports;
using SeedsSdk.Export;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>Object initialisers, as most generators emit them: a method with an array to each report.</summary>
internal static class InitializerWriter
{
    private const int ReportsInFile = 200;

    public static string Write(ComparedCorpus corpus, string folder)
    {
        var export = corpus.Export;
        var quotes = export.Quotes.ToLookup(quote => quote.Report, StringComparer.Ordinal);
        foreach (var (number, chunk) in export.Reports.Chunk(ReportsInFile).Index())
        {
            var arrays = chunk.Select((report, i) => Array((number * ReportsInFile) + i, quotes[report.Id]));
            WriteFile(folder, $"Data{number}", arrays);
        }

        var all = Enumerable.Range(0, export.Reports.Count).Select(i => $"all.AddRange(Report{i}());");
        WriteData(
            export,
            folder,
            $"{{ var all = new List<PlainQuote>({export.Quotes.Count});\n{string.Join('\n', all)}\nreturn all; }}"
        );
        return "";
    }

    /// <summary>All quotes in one array.</summary>
    public static string WriteOneArray(ComparedCorpus corpus, string folder)
    {
        WriteData(corpus.Export, folder, $"=> [\n{string.Join('\n', corpus.Export.Quotes.Select(Quote))}\n];");
        return "";
    }

    private static void WriteData(ExportedCorpus export, string folder, string quotes)
    {
        var reports = export.Reports.Select(report => $"new({Literal(report.Id)}, {Literal(report.Title)}),");
        var actors = export.Actors.Select(actor =>
            $"new({Literal(actor.Id)}, {Literal(actor.Name)}, {Strings(actor.Aliases)}),"
        );
        WriteFile(
            folder,
            "Data",
            [
                $"public static PlainReport[] Reports() => [\n{string.Join('\n', reports)}\n];",
                $"public static PlainActor[] Actors() => [\n{string.Join('\n', actors)}\n];",
                $"public static List<PlainQuote> Quotes() {quotes}",
            ]
        );
    }

    private static string Quote(ExportedQuote quote)
    {
        var date = quote.Date is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"new DateOnly({day.Year}, {day.Month}, {day.Day})")
            : "null";
        return $"new({Literal(quote.Id)}, {Literal(quote.Report)}, {Strings(quote.Speakers)}, {date}, {Literal(quote.Platform)}, {Literal(quote.Text)}),";
    }

    private static string Array(int number, IEnumerable<ExportedQuote> quotes) =>
        $"private static PlainQuote[] Report{number}() => [\n{string.Join('\n', quotes.Select(Quote))}\n];";

    private static void WriteFile(string folder, string name, IEnumerable<string> members) =>
        File.WriteAllText(
            Path.Combine(folder, name + ".cs"),
            $"namespace Consumer;\n\ninternal static partial class Data\n{{\n{string.Join("\n\n", members)}\n}}\n",
            Encoding.UTF8
        );

    private static string Strings(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Literal))}]";

    private static string Literal(string? value) =>
        value is null ? "null" : SymbolDisplay.FormatLiteral(value, quote: true);
}
