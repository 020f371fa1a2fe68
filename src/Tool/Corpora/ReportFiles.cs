namespace SeedsSdk.Tool.Corpora;

/// <param name="FilePath">Where the file lies.</param>
/// <param name="ShownPath">How the corpus names it: relative, with forward slashes.</param>
internal sealed record ReportFile(string FilePath, string ShownPath);

/// <summary>Finds the reports that a command line names, in the order of their shown paths.</summary>
internal static class ReportFiles
{
    /// <exception cref="Cli.ToolException">A path names neither a file nor a folder.</exception>
    public static IReadOnlyList<ReportFile> Find(IEnumerable<string> paths) =>
        [
            .. paths
                .SelectMany(Expand)
                .DistinctBy(file => Path.GetFullPath(file.FilePath), StringComparer.Ordinal)
                .OrderBy(file => file.ShownPath, StringComparer.Ordinal)
                .ThenBy(file => file.FilePath, StringComparer.Ordinal),
        ];

    private static IEnumerable<ReportFile> Expand(string path)
    {
        if (File.Exists(path))
        {
            return [new ReportFile(path, Path.GetFileName(path))];
        }

        return Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*.txt", SearchOption.AllDirectories)
                .Where(file => !IsBuildOutput(Path.GetRelativePath(path, file)))
                .Select(file => new ReportFile(file, Path.GetRelativePath(path, file).Replace('\\', '/')))
            : throw new Cli.ToolException(
                $"There is no file and no folder '{path}'. Name reports (*.txt), or a folder that has some."
            );
    }

    /// <summary>What a build leaves beside the reports, and hidden folders.</summary>
    private static bool IsBuildOutput(string relativePath) =>
        relativePath
            .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
            .SkipLast(1)
            .Any(folder => folder is "bin" or "obj" || folder.StartsWith('.'));
}
