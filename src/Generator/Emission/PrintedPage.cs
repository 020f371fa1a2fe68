using SeedsSdk.Generator.Common;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>A page of reports, printed, and what the index and the root have to know of it.</summary>
/// <param name="Roles">What the reports say of their actors.</param>
/// <param name="Method">The C# method that gives the page.</param>
internal sealed record PrintedPage(SourceFile File, string Method, IndexedPage Page, EquatableArray<StatedRole> Roles);
