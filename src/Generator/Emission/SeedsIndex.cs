using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>What the <c>Seeds</c> class itself needs to know: which pages there are.</summary>
/// <param name="Root">The page that names the others.</param>
/// <param name="Methods">What gives the pages behind the root, in the order of their numbers.</param>
internal sealed record SeedsIndex(string Root, EquatableArray<string> Methods)
{
    public static SeedsIndex From(PrintedActors actors, EquatableArray<IndexPage> indexes)
    {
        var root = RootPage.Write(
            actors.Count,
            actors.Hash,
            indexes.Select(index => index.Pages.Select(page => page.Page))
        );
        var methods = new[] { ActorsEmitter.Method }
            .Concat(indexes.Select(index => index.Method))
            .Concat(indexes.SelectMany(index => index.Pages).Select(page => page.Method));
        return new SeedsIndex(root, methods.ToEquatableArray());
    }
}
