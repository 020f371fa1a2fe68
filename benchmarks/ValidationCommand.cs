using System.CommandLine;
using System.Globalization;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;
using SeedsSdk.Robustness.Inputs;
using static SeedsSdk.Benchmarks.InvariantConsole;

namespace SeedsSdk.Benchmarks;

/// <summary><c>validation --reports 1000</c>: what the rules add to the generator's own work.</summary>
internal static class ValidationCommand
{
    private const int Rounds = 7;

    /// <summary>In characters: about what a report has.</summary>
    private const int Length = 4000;

    public static Command Create()
    {
        var reports = new Option<int>("--reports")
        {
            Description = "How many invented reports.",
            DefaultValueFactory = _ => 1000,
        };
        var command = new Command(
            "validation",
            "How much the rules add to reading, extraction, resolution and emission."
        )
        {
            reports,
        };
        command.SetAction(parsed => Run(parsed.GetValue(reports)));
        return command;
    }

    private static void Run(int count)
    {
        var texts = Enumerable.Range(0, count).Select(Report).ToArray();
        var (generated, documents, corpus) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);
        var findings = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var facts = Array.Empty<DocumentFacts>();
            var resolved = default(DecidedCorpus);
            generated = Best(
                generated,
                () =>
                {
                    facts = Array.ConvertAll(
                        texts,
                        text => DocumentExtractor.Extract(DocumentReader.Read(text.Path, text.Text))
                    );
                    resolved = CorpusResolver.Decide(facts, Authority.Empty);
                    _ = resolved.Corpus.Reports.Sum(report => PageWriter.Report(report, includeText: true).Length);
                }
            );
            var reports = facts
                .Select(
                    (one, i) =>
                        new ReadReport(new SourceDocument(texts[i].Path, texts[i].Text), one, DocumentOptions.Default)
                )
                .ToArray();
            findings = 0;
            documents = Best(documents, () => findings += reports.Sum(report => DocumentRules.Check(report).Count()));
            corpus = Best(
                corpus,
                () => findings += CorpusRules.Check(reports, resolved!, AuthorityPlaces.None).Count()
            );
        }

        WriteLine($"{count} reports of {Length} characters, best of {Rounds} rounds, processor time");
        WriteLine($"read, extract, resolve, emit: {generated.TotalMilliseconds:0} ms");
        WriteLine($"rules about a document: {documents.TotalMilliseconds:0} ms");
        WriteLine($"rules about the corpus: {corpus.TotalMilliseconds:0} ms");
        WriteLine($"validation adds {(documents + corpus) / generated:P0}; {findings} findings");
    }

    private static (string Path, string Text) Report(int number) =>
        (
            string.Create(CultureInfo.InvariantCulture, $"2023-05-04-report-{number:0000}.txt"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Report Number {number} On The Harbor\n\nMay 4, 2023\n\n{new InventedProse(number + 1).Text(Length)}\n\nAna Ruiz said:[1] \"We go on.\"\n\n[1] Telegram, May 2, 2023.\n"
            )
        );

    private static TimeSpan Best(TimeSpan best, Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        var time = Environment.CpuUsage.TotalTime - before;
        return time < best ? time : best;
    }
}
