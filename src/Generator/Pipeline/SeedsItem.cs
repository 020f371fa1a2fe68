using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Pipeline;

internal enum SeedsItemKind
{
    Report,
    Actors,
}

/// <summary>
/// An additional file that the project marked as ours. The compiler hands over the same <see cref="AdditionalText"/>
/// until the file changes, which is what makes a document be read once.
/// </summary>
/// <param name="Path">As shown and stored: relative to the project, with forward slashes.</param>
internal sealed record SeedsItem(AdditionalText File, SeedsItemKind Kind, string Path)
{
    private const string Metadata = "build_metadata.AdditionalFiles.SeedsReport";
    private const string ProjectDirectory = "build_property.ProjectDir";

    /// <returns>Null for files of other people: what a file is, its metadata says and not its name.</returns>
    public static SeedsItem? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        if (!provider.GetOptions(file).TryGetValue(Metadata, out var value) || KindOf(value) is not { } kind)
        {
            return null;
        }

        _ = provider.GlobalOptions.TryGetValue(ProjectDirectory, out var directory);
        return new SeedsItem(file, kind, Paths.Relative(file.Path, directory));
    }

    private static SeedsItemKind? KindOf(string metadata) =>
        metadata.Trim().ToLowerInvariant() switch
        {
            "report" => SeedsItemKind.Report,
            "actors" => SeedsItemKind.Actors,
            _ => null,
        };
}
