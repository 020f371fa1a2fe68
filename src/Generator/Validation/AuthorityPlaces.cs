using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>Where the names of the curated actors stand.</summary>
/// <param name="Path">The authority file as messages name it.</param>
/// <param name="Names">In the order of the actors.</param>
internal sealed record AuthorityPlaces(string Path, EquatableArray<Place> Names)
{
    public static AuthorityPlaces None { get; } = new("", EquatableArray<Place>.Empty);

    public static AuthorityPlaces Of(AuthorityFile file, SourceDocument source, string path) =>
        new(path, file.Names.Select(source.PlaceAt).ToEquatableArray());
}
