using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>A report that was read.</summary>
/// <param name="FilePath">The path that the compiler knows it by.</param>
/// <param name="Facts">Null when there is nothing that could be read.</param>
internal sealed record ReadDocument(
    string Path,
    string FilePath,
    DocumentFacts? Facts,
    EquatableArray<Finding> Findings
);

/// <summary>From one file to what it says. Knows of no other file, so that an edit reads that file alone.</summary>
internal static class DocumentStep
{
    public static ReadDocument Run(SeedsItem item, CancellationToken cancellation) =>
        Safely.Run(
            () => Read(item, cancellation),
            failure => new ReadDocument(
                item.Path,
                item.File.Path,
                null,
                EquatableArray<Finding>.Adopt([Safely.Report(failure, item.File.Path, item.Path)])
            )
        );

    private static ReadDocument Read(SeedsItem item, CancellationToken cancellation)
    {
        var (own, text) = SourceTexts.Read(item.File, cancellation);
        if (text.Text is null)
        {
            return new ReadDocument(item.Path, item.File.Path, null, text.Findings);
        }

        cancellation.ThrowIfCancellationRequested();
        var document = DocumentReader.Read(item.Path, text.Text);
        cancellation.ThrowIfCancellationRequested();
        var facts = DocumentExtractor.Extract(document, cancellation);
        var findings = text.Findings.Concat(DocumentRules.Check(facts, new SourceDocument(item.File.Path, own)));
        return new ReadDocument(item.Path, item.File.Path, facts, findings.ToEquatableArray());
    }
}
