using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>What was printed, and what went wrong meanwhile.</summary>
internal sealed record Printed<T>(EquatableArray<T> Items, EquatableArray<Finding> Findings)
    where T : IEquatable<T>
{
    public static Printed<T> None { get; } = new(EquatableArray<T>.Empty, EquatableArray<Finding>.Empty);
}

/// <summary>From what was decided to C#.</summary>
internal static class EmitStep
{
    public static Printed<PrintedPage> Pages(
        EquatableArray<ReportPage> pages,
        EmissionOptions options,
        CancellationToken cancellation
    )
    {
        var printed = new List<Printed<PrintedPage>>();
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            printed.Add(PrintAhead.Take(page, options) ?? Page(page, options));
        }

        return new Printed<PrintedPage>(
            printed.SelectMany(page => page.Items).ToEquatableArray(),
            printed.SelectMany(page => page.Findings).ToEquatableArray()
        );
    }

    /// <summary>The index names every page, so a page that cannot be printed is there all the same, and empty.</summary>
    public static Printed<PrintedPage> Page(ReportPage page, EmissionOptions options) =>
        Print(
            () => ReportsEmitter.Emit(page, options),
            () => ReportsEmitter.EmitEmpty(page, options),
            $"The page of {page.Key}"
        );

    public static Printed<PrintedActors> Actors(ActorsPage page, EmissionOptions options) =>
        Print(
            () => ActorsEmitter.Emit(page, options),
            () => ActorsEmitter.Emit(ActorsPage.Empty, options),
            "The page of actors"
        );

    public static EquatableArray<SourceFile> Indexes(EquatableArray<IndexPage> indexes, EmissionOptions options) =>
        indexes.Select(index => IndexEmitter.Emit(index, options)).ToEquatableArray();

    public static SourceFile Seeds(SeedsIndex index, EmissionOptions options) => SeedsClassEmitter.Emit(index, options);

    private static Printed<T> Print<T>(Func<T> emit, Func<T> emitEmpty, string subject)
        where T : IEquatable<T> =>
        Safely.Run(
            () => new Printed<T>(EquatableArray<T>.Adopt([emit()]), EquatableArray<Finding>.Empty),
            failure => new Printed<T>(
                EquatableArray<T>.Adopt([emitEmpty()]),
                EquatableArray<Finding>.Adopt([Safely.Report(failure, "", subject)])
            )
        );
}
