namespace SeedsSdk.Tool.Corpora;

/// <param name="FilePath">Where the file lies.</param>
/// <param name="ShownPath">How the corpus names it: relative, with forward slashes.</param>
internal sealed record ReportFile(string FilePath, string ShownPath);

/// <summary>Finds the reports that a command line names, in the order of their shown paths.</summary>
internal static class ReportFiles
{
    /// <summary>As MSBuild finds files by a pattern: it looks at the case of letters on no system.</summary>
    private static readonly EnumerationOptions s_search = new()
    {
        RecurseSubdirectories = true,
        MatchCasing = MatchCasing.CaseInsensitive,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>
    /// Shown paths are relative to the folder that is named; a file is in the folder that it lies in. Where there are
    /// several, they are relative to the innermost folder that holds all of them.
    /// </summary>
    /// <exception cref="Cli.ToolException">A path names neither a file nor a folder with reports.</exception>
    public static IReadOnlyList<ReportFile> Find(IReadOnlyList<string> paths, bool isPlainText = false)
    {
        foreach (var path in paths)
        {
            Check(path, isPlainText);
        }

        var found = paths.Select(path => (Folder: FolderOf(path), Files: Expand(path).ToArray())).ToArray();
        var root = Common([.. found.Select(each => each.Folder)]);
        return
        [
            .. found
                .SelectMany(each => each.Files.Select(file => new ReportFile(file, Shown(file, root ?? each.Folder))))
                .DistinctBy(file => Path.GetFullPath(file.FilePath), StringComparer.Ordinal)
                .OrderBy(file => file.ShownPath, StringComparer.Ordinal)
                .ThenBy(file => file.FilePath, StringComparer.Ordinal),
        ];
    }

    /// <summary>What cannot be a report is told before anything is read.</summary>
    private static void Check(string path, bool isPlainText)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new Cli.ToolException("A path is empty. Name reports (*.txt), or a folder that has some.");
        }

        if (
            !isPlainText
            && Path.GetExtension(path) is { Length: > 0 } extension
            && !extension.Equals(".txt", StringComparison.OrdinalIgnoreCase)
            && File.Exists(path)
        )
        {
            throw new Cli.ToolException(
                $"'{path}' is no report: reports are *.txt files. An authority file is named with --actors."
            );
        }
    }

    private static string Shown(string file, string folder) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static string FolderOf(string path)
    {
        var full = Path.GetFullPath(path);
        return Path.TrimEndingDirectorySeparator(File.Exists(path) ? Path.GetDirectoryName(full)! : full);
    }

    /// <returns>Null where no folder holds all of them: on several drives of Windows.</returns>
    private static string? Common(string[] folders)
    {
        var common = folders[0];
        while (common is not null && !Array.TrueForAll(folders, folder => Holds(common, folder)))
        {
            common = Path.GetDirectoryName(common);
        }

        return common;
    }

    private static bool Holds(string folder, string inner) =>
        string.Equals(folder, inner, StringComparison.Ordinal)
        || inner.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new Cli.ToolException(
                $"There is no file and no folder '{path}'. Name reports (*.txt), or a folder that has some."
            );
        }

        var files = Directory
            .EnumerateFiles(path, "*.txt", s_search)
            .Where(file => !IsBuildOutput(Path.GetRelativePath(path, file)))
            .ToArray();
        return files.Length > 0
            ? files
            : throw new Cli.ToolException(
                $"There is no report (*.txt) in the folder '{path}' or below it. Folders bin, obj and hidden ones are passed over."
            );
    }

    /// <summary>What a build leaves beside the reports, and hidden folders.</summary>
    private static bool IsBuildOutput(string relativePath) =>
        relativePath
            .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
            .SkipLast(1)
            .Any(folder => folder is "bin" or "obj" || folder.StartsWith('.'));
}
