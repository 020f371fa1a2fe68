using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>A document that was read.</summary>
/// <param name="Path">Relative to the project, with forward slashes.</param>
/// <param name="FilePath">The path that the compiler knows it by.</param>
/// <param name="Report">Null when there is nothing that could be read.</param>
internal sealed record ReadDocument(
    string Path,
    string FilePath,
    DocumentOptions Options,
    ReadReport? Report,
    EquatableArray<Finding> Findings
);

/// <summary>
/// From one file to what it says. Knows of no other file, so that an edit reads that file alone. The generator and the
/// analyzer ask for the same text one after the other: it is read once.
/// </summary>
internal static class DocumentStep
{
    public static ReadDocument Run(SeedsItem item, CancellationToken cancellation) =>
        Safely.Run(
            () => Read(item, cancellation),
            failure => new ReadDocument(
                item.Path,
                item.File.Path,
                item.Options,
                null,
                EquatableArray<Finding>.Adopt([Safely.Report(failure, item.File.Path, item.Path)])
            )
        );

    /// <summary>Whether it costs nothing to run. Asked of every document at each edit, so that a lambda each would be felt.</summary>
#pragma warning disable CA1031 // As in Safely: what fails here fails again where it is read, and is reported there.
    public static bool IsRead(SeedsItem item, CancellationToken cancellation)
    {
        try
        {
            return item.File.GetText(cancellation) is { } source && SharedReadings.Has(source, item);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return false;
        }
    }
#pragma warning restore CA1031

    private static ReadDocument Read(SeedsItem item, CancellationToken cancellation)
    {
        if (item.File.GetText(cancellation) is not { } source)
        {
            return Unread(item, EquatableArray<Finding>.Adopt([SourceTexts.Unreadable(item.File.Path)]));
        }

        return SharedReadings.Get(
            source,
            item,
            () => Read(item, SourceTexts.Read(item.File.Path, source), cancellation),
            cancellation
        );
    }

    private static ReadDocument Read(
        SeedsItem item,
        (string Own, CheckedText Checked) text,
        CancellationToken cancellation
    )
    {
        if (text.Checked.Text is null)
        {
            return Unread(item, text.Checked.Findings);
        }

        cancellation.ThrowIfCancellationRequested();
        var document = DocumentReader.Read(item.Path, text.Checked.Text);
        cancellation.ThrowIfCancellationRequested();
        var facts = DocumentExtractor.Extract(document, cancellation);
        cancellation.ThrowIfCancellationRequested();
        _ = ReportPrint.Of(facts);
        var report = new ReadReport(new SourceDocument(item.File.Path, text.Own), facts, item.Options);
        return new ReadDocument(
            item.Path,
            item.File.Path,
            item.Options,
            report,
            text.Checked.Findings.Concat(DocumentRules.Check(report)).ToEquatableArray()
        );
    }

    private static ReadDocument Unread(SeedsItem item, EquatableArray<Finding> findings) =>
        new(item.Path, item.File.Path, item.Options, null, findings);
}
