namespace SeedsSdk.Generator.Common;

/// <summary>
/// Parts of a path with forward slashes. <c>System.IO.Path</c> does not do: it answers differently on each system.
/// </summary>
internal static class Paths
{
    public static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The file name without its last extension.</summary>
    public static string Stem(string path)
    {
        var name = FileName(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    /// <summary>The names of the folders, outermost first.</summary>
    public static string[] Folders(string path)
    {
        var end = path.LastIndexOf('/');
        return end < 0 ? [] : path.Substring(0, end).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>
    /// The end of a path that begins with certain folders and a name, which may be cut off before a <c>#</c> or <c>;</c>, and white space
    /// before that. Null if there is none.
    /// </summary>
    public static string? EndingWith(string path, string start)
    {
        path = path.Replace('\\', '/');
        var folder = "/" + start.Replace('\\', '/');
        var at = start.Length == 0 ? -1 : path.LastIndexOf(folder, StringComparison.Ordinal);
        while (at >= 0)
        {
            var rest = path.Substring(at + folder.Length).TrimStart();
            if (rest.Length == 0 || rest[0] is '#' or ';')
            {
                return path.Substring(at + 1);
            }

            at = at == 0 ? -1 : path.LastIndexOf(folder, at - 1, StringComparison.Ordinal);
        }

        return null;
    }

    /// <summary>
    /// The path as it is shown and stored: below the project with forward slashes, else only the file's name, so
    /// that nothing of the machine gets into the output.
    /// </summary>
    public static string Relative(string path, string? directory)
    {
        path = path.Replace('\\', '/');
        var root = directory?.Replace('\\', '/').TrimEnd('/') + "/";

        // Paths with a drive letter are of a system that does not tell cases apart.
        var hasDrive = path.Length > 1 && path[1] == ':';
        var comparison = hasDrive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return root.Length > 1 && path.StartsWith(root, comparison) ? path.Substring(root.Length) : FileName(path);
    }
}
