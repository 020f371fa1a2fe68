using System.Runtime.CompilerServices;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>
/// Prints pages on all cores where many are new, before those who need them ask for them one after the other and find them
/// printed. A page that is not found here is printed then.
/// </summary>
internal static class PrintAhead
{
    /// <summary>Fewer are not worth the threads.</summary>
    private const int Fewest = 8;

    /// <summary>The first reports of pages that went through here: a page with another one is new.</summary>
    private static readonly ConditionalWeakTable<ResolvedReport, object> s_known = new();
    private static readonly ConditionalWeakTable<ReportPage, Ahead> s_printed = new();

    /// <returns>The pages.</returns>
    /// <exception cref="OperationCanceledException">The host no longer wants the result.</exception>
    public static EquatableArray<ReportPage> Run(
        EquatableArray<ReportPage> pages,
        EmissionOptions? options,
        CancellationToken cancellation
    )
    {
        var unknown = pages.Where(page => !s_known.TryGetValue(page.Reports[0], out _)).ToArray();
        if (options is not null && unknown.Length >= Fewest)
        {
            var parallel = new ParallelOptions { CancellationToken = cancellation };
            Parallel.ForEach(unknown, parallel, page => Print(page, options));
        }

        foreach (var page in unknown)
        {
            _ = s_known.GetOrCreateValue(page.Reports[0]);
        }

        return pages;
    }

    /// <summary>The page as it was printed ahead, which is given away once; null where it was not.</summary>
    public static Printed<PrintedPage>? Take(ReportPage page, EmissionOptions options) =>
        s_printed.TryGetValue(page, out var ahead) && s_printed.Remove(page) && ahead.Options == options
            ? ahead.Printed
            : null;

    private static void Print(ReportPage page, EmissionOptions options)
    {
        var printed = EmitStep.Page(page, options);
        s_printed.GetValue(page, _ => new Ahead(options, printed));
    }

    private sealed record Ahead(EmissionOptions Options, Printed<PrintedPage> Printed);
}
