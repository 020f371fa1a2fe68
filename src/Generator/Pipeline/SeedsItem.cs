using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Validation;

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
internal sealed record SeedsItem(AdditionalText File, SeedsItemKind Kind, string Path, DocumentOptions Options)
{
    private const string Metadata = "build_metadata.AdditionalFiles.SeedsReport";
    private const string ItemPath = "build_metadata.AdditionalFiles.SeedsPath";
    private const string ProjectDirectory = "build_property.ProjectDir";

    /// <returns>Null for files of other people: what a file is, its metadata says and not its name.</returns>
    public static SeedsItem? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var metadata = provider.GetOptions(file);
        if (!metadata.TryGetValue(Metadata, out var value) || KindOf(value) is not { } kind)
        {
            return null;
        }

        var options = DocumentOptionsReader.Read(Settings(metadata));

        // The compiler cuts a property off at '#' and ';', as in a project under "C#"; the item's own path is shorter.
        if (metadata.TryGetValue(ItemPath, out var own) && Paths.EndingWith(file.Path, own) is { } path)
        {
            return new SeedsItem(file, kind, path, options);
        }

        _ = provider.GlobalOptions.TryGetValue(ProjectDirectory, out var directory);
        return new SeedsItem(file, kind, Paths.Relative(file.Path, directory), options);
    }

    private static IEnumerable<KeyValuePair<string, string>> Settings(AnalyzerConfigOptions options)
    {
        foreach (var key in Keys(options))
        {
            if (options.TryGetValue(key, out var value))
            {
                yield return new KeyValuePair<string, string>(key, value);
            }
        }
    }

    /// <summary>All keys; from a host that does not list them, those that there are by the rules.</summary>
    private static IEnumerable<string> Keys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return DocumentOptionsReader.KnownKeys;
        }
    }

    private static SeedsItemKind? KindOf(string metadata) =>
        metadata.Trim().ToLowerInvariant() switch
        {
            "report" => SeedsItemKind.Report,
            "actors" => SeedsItemKind.Actors,
            _ => null,
        };
}
