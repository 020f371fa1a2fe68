using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>Files to be added to the compilation, and what went wrong while they were printed.</summary>
internal sealed record Output(EquatableArray<SourceFile> Files, EquatableArray<Finding> Findings)
{
    public static Output None { get; } = new(EquatableArray<SourceFile>.Empty, EquatableArray<Finding>.Empty);
}

/// <summary>From what was decided to C#.</summary>
internal static class EmitStep
{
    public static Output Pages(
        EquatableArray<ReportPage> pages,
        EmissionOptions options,
        CancellationToken cancellation
    )
    {
        var outputs = new List<Output>();
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();

            // The index names every page, so a page that cannot be printed is there all the same, and empty.
            outputs.Add(
                Emit(
                    () => ReportsEmitter.Emit(page, options),
                    () => ReportsEmitter.EmitEmpty(page, options),
                    $"The page of {page.Key}"
                )
            );
        }

        return new Output(
            outputs.SelectMany(output => output.Files).ToEquatableArray(),
            outputs.SelectMany(output => output.Findings).ToEquatableArray()
        );
    }

    public static Output Actors(ActorsPage page, EmissionOptions options) =>
        Emit(
            () => ActorsEmitter.Emit(page, options),
            () => ActorsEmitter.Emit(ActorsPage.Empty, options),
            "The page of actors"
        );

    public static Output Index(SeedsIndex index, EmissionOptions options) =>
        new(EquatableArray<SourceFile>.Adopt([SeedsClassEmitter.Emit(index, options)]), EquatableArray<Finding>.Empty);

    private static Output Emit(Func<SourceFile> emit, Func<SourceFile> emitEmpty, string subject) =>
        Safely.Run(
            () => new Output(EquatableArray<SourceFile>.Adopt([emit()]), EquatableArray<Finding>.Empty),
            failure => new Output(
                EquatableArray<SourceFile>.Adopt([emitEmpty()]),
                EquatableArray<Finding>.Adopt([Safely.Report(failure, "", subject)])
            )
        );
}
