using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Robustness.Oracles;

/// <summary>
/// The way of a text from its characters to its pages. Each stage can be replaced by a faulty one: that is how the oracle
/// itself is tried.
/// </summary>
/// <param name="Name">How a failure names this way: which reader it begins with.</param>
/// <param name="Read">Takes a path and a text.</param>
internal sealed record Stages(string Name, Func<string, string, Document> Read)
{
    public static Stages Report { get; } = new("report", DocumentReader.Read);

    public static Stages PlainText { get; } = new("plain text", PlainTextReader.Read);

    /// <summary>A text is read as a report and as plain text.</summary>
    public static IReadOnlyList<Stages> Both { get; } = [Report, PlainText];

    public Func<Document, DocumentFacts> Extract { get; init; } = document => DocumentExtractor.Extract(document);

    public Func<IReadOnlyList<DocumentFacts>, ResolvedCorpus> Resolve { get; init; } =
        documents => CorpusResolver.Resolve(documents, Authority.Empty);

    /// <summary>Takes a report, and whether its text goes into the page.</summary>
    public Func<ResolvedReport, bool, string> Write { get; init; } = PageWriter.Report;

    /// <summary>What time is measured with.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long the facts of a text take.</summary>
    public TimeSpan Time(string text, out DocumentFacts facts)
    {
        var start = Clock.GetTimestamp();
        facts = Facts(text);
        return Clock.GetElapsedTime(start);
    }

    public DocumentFacts Facts(string text, string path = "2023-03-20-report.txt") => Extract(Read(path, text));

    /// <summary>Everything that the generator would store of these documents, as one text.</summary>
    public string Pages(ResolvedCorpus corpus) =>
        PageWriter.Actors(corpus.Actors) + PageWriter.Reports(corpus.Reports.Select(report => Write(report, true)));
}
