using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Emission;

/// <summary>What the <c>Seeds</c> class itself needs to know: which pages there are.</summary>
/// <param name="PageMethods">In the order of the reports.</param>
internal sealed record SeedsIndex(EquatableArray<string> PageMethods)
{
    public static SeedsIndex From(EquatableArray<ReportPage> pages) =>
        new(pages.Select(page => page.Method).ToEquatableArray());
}
