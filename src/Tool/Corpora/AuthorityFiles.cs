using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Corpora;

/// <summary>Finds the authority file of a command line: the one that is named, else the one that a build would read.</summary>
internal static class AuthorityFiles
{
    private const string Name = "actors.json";

    /// <summary>A project has its reports there.</summary>
    private const string ProjectFolder = "seeds";

    /// <returns>Null where there is none.</returns>
    /// <exception cref="ToolException">There are several, or one is named and forbidden.</exception>
    public static string? Of(CorpusRequest request)
    {
        if (request.WithoutActors)
        {
            return request.ActorsFile is null
                ? null
                : throw new ToolException("--actors and --no-actors exclude each other. Give one of them.");
        }

        if (request.ActorsFile is { } named)
        {
            return named.Length > 0 ? named : throw new ToolException("--actors has no file. Name the authority file.");
        }

        if (request.IsPlainText)
        {
            return null;
        }

        var found = request
            .Paths.SelectMany(Beside)
            .Where(File.Exists)
            .DistinctBy(Path.GetFullPath, StringComparer.Ordinal)
            .ToArray();
        return found.Length <= 1
            ? found.FirstOrDefault()
            : throw new ToolException(
                $"There are several authority files: {string.Join(", ", found)}. Name one with --actors, or none with --no-actors."
            );
    }

    /// <summary>Whether the authority file was found beside single reports: then it is about others, too.</summary>
    public static bool IsForMore(CorpusRequest request) =>
        request.ActorsFile is null && !request.Paths.Any(Directory.Exists);

    private static IEnumerable<string> Beside(string path) =>
        Directory.Exists(path)
            ? [Path.Combine(path, Name), Path.Combine(path, ProjectFolder, Name)]
            : [Path.Combine(Path.GetDirectoryName(path) ?? "", Name)];
}
